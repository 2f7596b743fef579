import ts from 'typescript';

/**
 * The types of the bodies that a client really receives when a controller's method succeeds. It mirrors `decision-reply.ts` of
 * libs/hosting: a `Decision` is taken off, then an `Answer` of body and version. Empty for a method that answers by itself.
 */
export function sentTypes(checker: ts.TypeChecker, method: ts.MethodDeclaration): ts.Type[] {
  const signature = checker.getSignatureFromDeclaration(method)!;
  const returned = checker.getReturnTypeOfSignature(signature);
  return partsOf(checker.getAwaitedType(returned) ?? returned).flatMap((part) => sentBy(checker, part));
}

function sentBy(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return [];
  const ok = propertyType(checker, type, 'ok');
  if (ok === undefined) return [type];
  const value = propertyType(checker, type, 'value');
  if (value === undefined || checker.typeToString(ok) === 'false') return [];
  return partsOf(value).map((part) => bodyOf(checker, part));
}

function bodyOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  // A decision without a value is sent as null.
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return checker.getNullType();
  const body = propertyType(checker, type, 'body');
  return body !== undefined && propertyType(checker, type, 'version') !== undefined ? body : type;
}

/** `boolean` stays whole, although the compiler keeps it as a union. */
const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean) ? type.types : [type]);

function propertyType(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type | undefined {
  if (!(type.flags & ts.TypeFlags.Object)) return undefined;
  const property = checker.getPropertyOfType(type, name);
  return property && checker.getTypeOfSymbol(property);
}

import { basename } from 'node:path';
import ts from 'typescript';
import type { Sources } from './sources';

/** Names for the types of one package that somebody has given a name; all others are described where they stand. */
export class TypeNames {
  private readonly told = new Map<ts.Type, ts.Symbol>();
  private readonly given = new Map<string, ts.Symbol>();
  private readonly names = new Map<ts.Symbol, string>();

  /** @param taken names that already mean something else in the same document. */
  constructor(
    { checker, filesOf }: Sources,
    home: string,
    private readonly taken: ReadonlySet<string>,
  ) {
    const statements = filesOf(home).flatMap((file) => [...file.statements]);
    for (const declaration of statements.flatMap(viewsIn)) {
      const signature = checker.getTypeAtLocation(declaration).getCallSignatures()[0];
      const type = signature && checker.getAwaitedType(signature.getReturnType());
      if (type && !this.told.has(type)) this.told.set(type, checker.getSymbolAtLocation(declaration)!);
    }
    // `type OfferView = ReturnType<typeof offerView>` leaves no trace in the type itself.
    for (const declaration of statements.filter(ts.isTypeAliasDeclaration)) {
      const symbol = checker.getSymbolAtLocation(declaration.name)!;
      if (declaration.typeParameters === undefined) this.told.set(checker.getDeclaredTypeOfSymbol(symbol), symbol);
    }
  }

  /** Undefined for what has no name of its own: generics, literals of objects, and whatever is not declared in this repository. */
  of(type: ts.Type): string | undefined {
    const symbol = symbolOf(type) ?? this.told.get(type);
    if (symbol === undefined || !isOurs(symbol)) return undefined;
    const known = this.names.get(symbol);
    if (known !== undefined) return known;
    const name = this.freeName(symbol);
    this.given.set(name, symbol);
    this.names.set(symbol, name);
    return name;
  }

  /** Two files may call different things the same; then the second is told by its file. */
  private freeName(symbol: ts.Symbol): string {
    const name = pascal(symbol.name);
    const isFree = !this.taken.has(name) && !this.given.has(name);
    return isFree ? name : `${name}Of${pascal(basename(symbol.declarations![0]!.getSourceFile().fileName, '.ts'))}`;
  }
}

/** What a function called `officeView` returns is an OfficeView, although nobody has written that type down. */
function viewsIn(statement: ts.Statement): ts.Identifier[] {
  const names = ts.isVariableStatement(statement) ? statement.declarationList.declarations.map(({ name }) => name) : ts.isFunctionDeclaration(statement) ? [statement.name] : [];
  return names.filter((name) => name !== undefined && ts.isIdentifier(name)).filter(({ text }) => /View$/.test(text));
}

function symbolOf(type: ts.Type): ts.Symbol | undefined {
  if (type.aliasSymbol && !type.aliasTypeArguments) return type.aliasSymbol;
  return type.isClassOrInterface() && !type.typeParameters?.length ? type.symbol : undefined;
}

const isOurs = ({ declarations = [] }: ts.Symbol) => declarations.every((declaration) => !declaration.getSourceFile().fileName.includes('/node_modules/'));

const pascal = (text: string) => text.replace(/(^|[-.])([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());

import ts from 'typescript';

/** A method of a controller that answers a request. */
export interface Route {
  /** `OffersController.list`, as Nest's own documents call it before they shorten it. */
  readonly name: string;
  readonly method: string;
  /** `/offers/{id}` */
  readonly path: string;
  /** The media type that a decorator names; else what is sent decides it. */
  readonly produces: string | undefined;
  readonly declaration: ts.MethodDeclaration;
}

const METHODS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

/** The routes of a file that the interface describes; pages for people are left out by the decorator that leaves them out of OpenAPI. */
export function routesIn(file: ts.SourceFile): Route[] {
  const classes = file.statements.filter(ts.isClassDeclaration);
  return classes.flatMap((controller) => {
    const base = decoratorOf(controller, 'Controller');
    return base === undefined || decoratorOf(controller, 'ApiExcludeController') ? [] : controller.members.filter(ts.isMethodDeclaration).flatMap((method) => routeOf(controller, base, method));
  });
}

function routeOf(controller: ts.ClassDeclaration, base: ts.CallExpression, declaration: ts.MethodDeclaration): Route[] {
  const method = METHODS.find((name) => decoratorOf(declaration, name));
  if (method === undefined) return [];
  const own = textOf(decoratorOf(declaration, method)!);
  const path = `/${[textOf(base), own].filter(Boolean).join('/')}`.replace(/:([A-Za-z]+)/g, '{$1}');
  return [{ name: `${controller.name!.text}.${declaration.name.getText()}`, method: method.toLowerCase(), path, produces: producesOf(declaration), declaration }];
}

function producesOf(declaration: ts.MethodDeclaration): string | undefined {
  const header = decoratorOf(declaration, 'Header');
  if (header && textOf(header) === 'content-type') return textOf(header, 1)?.split(';')[0];
  const produces = decoratorOf(declaration, 'ApiProduces');
  return produces && textOf(produces);
}

function decoratorOf(node: ts.HasDecorators, name: string): ts.CallExpression | undefined {
  const calls = (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
  return calls.find(({ expression }) => expression.getText() === name);
}

function textOf({ arguments: given }: ts.CallExpression, at = 0): string | undefined {
  const argument = given[at];
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

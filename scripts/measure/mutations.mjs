/** Small changes to a module that a test should notice. */
import ts from 'typescript';

const { SyntaxKind } = ts;

/** Each operator, and the one that takes its place. */
const OPERATORS = Object.fromEntries(
  ['&& ||', '=== !==', '== !=', '< >=', '> <=', '+ -', '* /']
    .map((pair) => pair.split(' '))
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
);

/** What holds no code that runs, or names that are no values. */
const isSkipped = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isModuleDeclaration(node) ||
  !!node.modifiers?.some(({ kind }) => kind === SyntaxKind.DeclareKeyword);

const isTemplateChunk = ({ kind }) =>
  kind >= SyntaxKind.FirstTemplateToken && kind <= SyntaxKind.LastTemplateToken;

/** The changes of a node: which part of it, and the code in its place. */
function* changesOf(node, text) {
  const code = text(node);
  if (ts.isIfStatement(node) || ts.isWhileStatement(node))
    yield [node.expression, `!(${text(node.expression)})`];
  if (ts.isConditionalExpression(node)) yield [node.condition, `!(${text(node.condition)})`];
  if (ts.isBinaryExpression(node)) {
    const operator = text(node.operatorToken);
    if (OPERATORS[operator]) yield [node.operatorToken, OPERATORS[operator]];
    if (operator === '??') yield [node, `(${text(node.left)})`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    yield [node, `!${code}`];
  if (ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isThrowStatement(node))
    yield [node, ';'];
  if (ts.isReturnStatement(node) && node.expression) yield [node, 'return;'];
  if (ts.isPropertyAssignment(node.parent ?? node) && node.parent.name === node) return;
  if (ts.isStringLiteral(node)) yield [node, node.text ? "''" : "'changed'"];
  if (isTemplateChunk(node) && node.text.trim()) yield [node, code[0] + /\$\{$|`$/.exec(code)[0]];
  if (ts.isNumericLiteral(node)) yield [node, `${Number(code) + 1}`];
  if (node.kind === SyntaxKind.TrueKeyword) yield [node, 'false'];
  if (node.kind === SyntaxKind.FalseKeyword) yield [node, 'true'];
  if (ts.isRegularExpressionLiteral(node))
    yield [node, `/(?!)/${code.slice(code.lastIndexOf('/') + 1)}`];
  if (ts.isCallExpression(node) && !ts.isExpressionStatement(node.parent)) {
    const { expression, arguments: given } = node;
    if (ts.isPropertyAccessExpression(expression)) yield [node, `(${text(expression.expression)})`];
    else if (given.length) yield [node, `(${text(given[0])})`];
  }
}

/** Every change of a module: where it is, what becomes of what, and the module's text with it. */
export function mutationsIn(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 70);
  const found = [];
  const visit = (node) => {
    if (isSkipped(node)) return;
    for (const [target, to] of changesOf(node, (part) => part.getText(source))) {
      const [start, end] = [target.getStart(source), target.getEnd()];
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        from: short(code.slice(start, end)),
        to: short(to),
        mutated: code.slice(0, start) + to + code.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

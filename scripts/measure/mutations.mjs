/** Small changes to a module that a test should notice, each as a place in its text and what replaces it. */
import ts from 'typescript';

const { SyntaxKind } = ts;

const OPERATORS = {
  '&&': '||',
  '||': '&&',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

/** What holds no code that runs, or names that are no values. */
const isSkipped = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isModuleDeclaration(node) ||
  !!node.modifiers?.some(({ kind }) => kind === SyntaxKind.DeclareKeyword);

/** The text of a template's chunk, between its quote, `${` and `}`. */
const CHUNKS = [
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
];

function* mutationsOf(node, text) {
  const code = text(node);
  if (ts.isIfStatement(node) || ts.isWhileStatement(node))
    yield ['negate', node.expression, `!(${text(node.expression)})`];
  if (ts.isConditionalExpression(node))
    yield ['negate', node.condition, `!(${text(node.condition)})`];
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS[text(node.operatorToken)];
    if (other) yield ['operator', node.operatorToken, other];
    if (text(node.operatorToken) === '??') yield ['left side', node, `(${text(node.left)})`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    yield ['negate', node, `!${code}`];
  if (ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isThrowStatement(node))
    yield ['remove', node, ';'];
  if (ts.isReturnStatement(node) && node.expression) yield ['return nothing', node, 'return;'];
  if (ts.isPropertyAssignment(node.parent ?? node) && node.parent.name === node) return;
  if (ts.isStringLiteral(node)) yield ['text', node, node.text ? "''" : "'changed'"];
  if (CHUNKS.includes(node.kind)) {
    const [start, end] = [code[0], /\$\{$|`$/.exec(code)[0]];
    if (node.text.trim()) yield ['text', node, start + end];
  }
  if (ts.isNumericLiteral(node)) yield ['number', node, `${Number(code) + 1}`];
  if (node.kind === SyntaxKind.TrueKeyword) yield ['boolean', node, 'false'];
  if (node.kind === SyntaxKind.FalseKeyword) yield ['boolean', node, 'true'];
  if (node.kind === SyntaxKind.RegularExpressionLiteral)
    yield ['never match', node, `/(?!)/${code.slice(code.lastIndexOf('/') + 1)}`];
  if (ts.isCallExpression(node) && node.expression.kind !== SyntaxKind.SuperKeyword) {
    const { expression, arguments: given } = node;
    if (ts.isPropertyAccessExpression(expression) && !ts.isExpressionStatement(node.parent))
      yield ['drop call', node, `(${text(expression.expression)})`];
    else if (given.length && !ts.isExpressionStatement(node.parent))
      yield ['drop call', node, `(${text(given[0])})`];
  }
}

/** Every mutation of a module: where, which kind, and the module's text with it. */
export function mutationsIn(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const text = (node) => node.getText(source);
  const found = [];
  const visit = (node) => {
    if (isSkipped(node)) return;
    for (const [kind, target, replacement] of mutationsOf(node, text)) {
      const [start, end] = [target.getStart(source), target.getEnd()];
      const { line } = source.getLineAndCharacterOfPosition(start);
      found.push({
        file,
        line: line + 1,
        kind,
        from: code.slice(start, end).replace(/\s+/g, ' ').slice(0, 70),
        to: replacement.replace(/\s+/g, ' ').slice(0, 70),
        mutated: code.slice(0, start) + replacement + code.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Which parts of a correct tree are looked at. More than half of its nodes are brackets, keywords and names of names, all of
 * which lowering finds in the text where it needs them; they are left out where they would cost most, while copying.
 */
import type { Language } from 'web-tree-sitter';
import { type Keep, type Selection, selectTypes } from '../flat-tree.ts';
import { Sym, symbolTable } from './symbols.ts';

/** The selection for a language, made on first use. */
export function correctSelection(language: Language): Selection {
  let selection = selections.get(language);
  if (selection === undefined) {
    const { syms } = symbolTable(language);
    selection = selectTypes(language, (type, isNamed, id) => keep(type, isNamed, syms[id] ?? Sym.Other));
    selections.set(language, selection);
  }
  return selection;
}

const selections = new WeakMap<Language, Selection>();

function keep(type: string, isNamed: boolean, sym: Sym): Keep {
  if (!isNamed) return UNREAD.has(type) ? 'skip' : 'leaf';
  if (LEAVES.has(sym)) return 'leaf';
  return TOLD_BY_TOKENS.has(sym) ? 'full' : 'bare';
}

/** Tokens that tell nothing in a correct program, and are frequent where others do. */
const UNREAD: ReadonlySet<string> = new Set(['->', '?->', '::', 'use']);

/** Nodes whose tokens tell what the others in them are, or what is done with these. */
const TOLD_BY_TOKENS: ReadonlySet<Sym> = new Set([
  Sym.Argument,
  Sym.ArrayElement,
  Sym.ArrowFunction,
  Sym.AugmentedAssignment,
  Sym.Binary,
  Sym.CaseStatement,
  Sym.ClassConstant,
  Sym.Conditional,
  Sym.DeclareDirective,
  Sym.DeclareStatement,
  Sym.DefaultStatement,
  Sym.EncapsedString,
  Sym.ForStatement,
  Sym.ForeachStatement,
  Sym.HeredocBody,
  Sym.ListLiteral,
  Sym.MemberAccess,
  Sym.MemberCall,
  Sym.NamespaceUse,
  Sym.NamespaceUseClause,
  Sym.NullsafeMemberAccess,
  Sym.NullsafeMemberCall,
  Sym.PropertyHook,
  Sym.PropertyPromotion,
  Sym.ScopedCall,
  Sym.ShellCommand,
  Sym.SimpleParameter,
  Sym.UnaryOp,
  Sym.Update,
  Sym.VariadicParameter,
  Sym.Yield,
]);

/** Nodes that are read from the text, or have nothing in them. */
const LEAVES: ReadonlySet<Sym> = new Set([
  Sym.Boolean,
  Sym.CastType,
  Sym.Comment,
  Sym.EmptyStatement,
  Sym.Float,
  Sym.Integer,
  Sym.Modifier,
  Sym.NamedType,
  Sym.NamespaceName,
  Sym.Nowdoc,
  Sym.Null,
  Sym.PhpTag,
  Sym.PhpEndTag,
  Sym.PrimitiveType,
  Sym.QualifiedName,
  Sym.ReferenceModifier,
  Sym.RelativeName,
  Sym.RelativeScope,
  Sym.StaticModifier,
  Sym.String,
  Sym.Text,
  Sym.TextInterpolation,
  Sym.VariableName,
  Sym.VariadicPlaceholder,
  Sym.VisibilityModifier,
]);

/** The texts of hovers over what only Laravel knows, in both languages. */
import type { Locale } from '../text/locale.ts';

export interface FactTexts {
  readonly column: string;
  readonly nullable: string;
  readonly notNull: string;
  readonly default: string;
  readonly cast: string;
  readonly accessor: string;
  readonly fillable: string;
  readonly hidden: string;
  readonly reads: string;
  readonly anyModel: string;
  readonly keys: string;
  readonly pivot: string;
  readonly narrowed: string;
  readonly scope: string;
  readonly route: string;
  readonly action: string;
  readonly middleware: string;
  readonly view: string;
  readonly config: string;
  readonly more: (count: number) => string;
}

export function factTextsOf(locale: Locale): FactTexts {
  return locale === 'zh-cn' ? ZH_CN : EN;
}

const EN: FactTexts = {
  column: 'column',
  nullable: 'nullable',
  notNull: 'not null',
  default: 'default',
  cast: 'cast',
  accessor: 'accessor',
  fillable: 'fillable',
  hidden: 'hidden',
  reads: 'reads as',
  anyModel: 'to any model',
  keys: 'by',
  pivot: 'through table',
  narrowed: 'narrowed by',
  scope: 'query scope',
  route: 'route',
  action: 'action',
  middleware: 'middleware',
  view: 'view',
  config: 'config',
  more: (count) => (count === 1 ? 'and 1 more route' : `and ${count} more routes`),
};

const ZH_CN: FactTexts = {
  column: '列',
  nullable: '可为 null',
  notNull: '不可为 null',
  default: '默认值',
  cast: '类型转换',
  accessor: '访问器',
  fillable: '可批量赋值',
  hidden: '序列化时隐藏',
  reads: '读取结果为',
  anyModel: '任意模型',
  keys: '关联键',
  pivot: '中间表',
  narrowed: '限定条件',
  scope: '查询作用域',
  route: '路由',
  action: '动作',
  middleware: '中间件',
  view: '视图',
  config: '配置',
  more: (count) => `还有 ${count} 条路由`,
};

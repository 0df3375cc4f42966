/** Every text that the server's features show, in both languages. A language is complete or it does not compile. */

import type { ProblemKind } from '../report/model.ts';
import type { Fidelity } from '../table/row.ts';
import type { Locale } from '../text/locale.ts';

export interface Texts {
  readonly fidelity: Readonly<Record<Fidelity, string>>;
  readonly effort: (minutes: number) => string;
  readonly proven: (versions: string) => string;
  readonly unproven: string;
  readonly page: string;
  readonly docs: string;
  readonly instead: string;
  readonly showStatement: string;
  readonly showFunction: (name: string) => string;
  readonly showSelection: string;
  readonly showClass: (name: string) => string;
  readonly showFile: string;
  readonly write: (path: string) => string;
  readonly writeUnit: (name: string) => string;
  readonly writeFile: string;
  readonly copyStatement: string;
  readonly copyFunction: (name: string) => string;
  readonly copySelection: string;
  readonly copyClass: (name: string) => string;
  readonly copyFile: string;
  readonly lens: {
    readonly convert: string;
    readonly ported: string;
    readonly changed: string;
    readonly from: (name: string) => string;
  };
  readonly needs: string;
  readonly holes: (count: number) => string;
  readonly indexing: string;
  readonly notRead: (path: string, kind: ProblemKind, detail: string) => string;
  readonly reading: (percentage: number) => string;
  readonly summary: (sites: string, mapped: string, days: string) => string;
}

export function textsOf(locale: Locale): Texts {
  return locale === 'zh-cn' ? ZH_CN : EN;
}

const EN: Texts = {
  fidelity: {
    exact: 'same behaviour',
    caveat: 'with a caveat',
    decision: 'a person must decide',
    manual: 'redesign by hand',
  },
  effort: (minutes) => `${minutes} min a place`,
  proven: (versions) => `proven with ${versions}`,
  unproven: 'not proven by execution',
  page: 'More',
  docs: 'Documentation',
  instead: 'Instead',
  showStatement: 'Show the Go for this statement',
  showFunction: (name) => `Show ${name} as a Gin handler`,
  showSelection: 'Show the Go for the selection',
  showClass: (name) => `Show the Go of ${name}`,
  showFile: 'Show the Go of this file',
  write: (path) => `Write the Go to ${path}`,
  writeUnit: (name) => `Write the Go of ${name} into the Go project`,
  writeFile: 'Write the Go of this file into the Go project',
  copyStatement: 'Copy the Go for this statement',
  copyFunction: (name) => `Copy the Go of ${name}`,
  copySelection: 'Copy the Go for the selection',
  copyClass: (name) => `Copy the Go of ${name}`,
  copyFile: 'Copy the Go of this file',
  lens: {
    convert: 'Convert to Gin handler',
    ported: 'Show its Gin handler',
    changed: 'PHP changed since: compare with the new Go',
    from: (name) => `from ${name}`,
  },
  needs: 'Needs in scope',
  holes: (count) =>
    count === 1
      ? '1 place was not converted; it stops loudly when reached'
      : `${count} places were not converted; they stop loudly when reached`,
  indexing: 'Indexing PHP',
  notRead: (path, kind, detail) =>
    kind === 'too-large'
      ? `${path} is larger than laragin.files.maxSize allows and is not read (${detail})`
      : `${path} is not read (${detail})`,
  reading: (percentage) => `${percentage} % read`,
  summary: (sites, mapped, days) => `${sites} sites, ${mapped} mapped, ${days}`,
};

const ZH_CN: Texts = {
  fidelity: {
    exact: '行为一致',
    caveat: '有差异，见说明',
    decision: '需要人来决定',
    manual: '需要手工重新设计',
  },
  effort: (minutes) => `每处约 ${minutes} 分钟`,
  proven: (versions) => `已用 ${versions} 实际运行验证`,
  unproven: '未经运行验证',
  page: '详情',
  docs: '文档',
  instead: '也可以',
  showStatement: '查看这条语句的 Go',
  showFunction: (name) => `把 ${name} 显示为 Gin 处理函数`,
  showSelection: '查看选中代码的 Go',
  showClass: (name) => `查看 ${name} 的 Go`,
  showFile: '查看此文件的 Go',
  write: (path) => `把 Go 写入 ${path}`,
  writeUnit: (name) => `把 ${name} 的 Go 写入 Go 项目`,
  writeFile: '把此文件的 Go 写入 Go 项目',
  copyStatement: '复制这条语句的 Go',
  copyFunction: (name) => `复制 ${name} 的 Go`,
  copySelection: '复制选中代码的 Go',
  copyClass: (name) => `复制 ${name} 的 Go`,
  copyFile: '复制此文件的 Go',
  lens: {
    convert: '转换为 Gin 处理函数',
    ported: '查看对应的 Gin 处理函数',
    changed: 'PHP 已改动：与新的 Go 对比',
    from: (name) => `来自 ${name}`,
  },
  needs: '作用域中需要有',
  holes: (count) => `有 ${count} 处未能转换，运行到那里会明确报错停止`,
  indexing: '正在索引 PHP',
  notRead: (path, kind, detail) =>
    kind === 'too-large'
      ? `${path} 超过 laragin.files.maxSize 的限制，未读取（${detail}）`
      : `未读取 ${path}（${detail}）`,
  reading: (percentage) => `已读取 ${percentage}%`,
  summary: (sites, mapped, days) => `${sites} 处用法，已映射 ${mapped}，约 ${days}`,
};

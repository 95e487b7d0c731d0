/**
 * Converts Traditional Chinese to Simplified Chinese: the same text in other characters, not a
 * translation.
 *
 * OpenCC converts the characters. Two tables correct the words that readers of Simplified Chinese write
 * differently, each with its reason. `npm run extract` writes the converted file, and the build fails if
 * that file differs from this conversion.
 */
import { Converter } from 'opencc-js/t2cn';

const characters = Converter({ from: 'tw', to: 'cn' });

/** Corrections for all text, the author's included: `[OpenCC's word, the right word, why]`. */
const EVERYWHERE = [
  ['「', '“', 'quotation marks of GB/T 15834'],
  ['」', '”', 'as above'],
  ['『', '‘', 'the inner ones'],
  ['』', '’', 'as above'],
  ['硬体', '硬件', 'hardware has another word; this one is not in dictionaries'],
];

/** Corrections for the words of the interface and of the builder, which the author did not write. */
const INTERFACE = [
  ['繁体中文', '简体中文', 'the language’s own name'],
  ['程式码', '代码', 'code'],
  ['指令码档', '脚本文件', 'script file'],
  ['指令码', '脚本', 'script; 指令 is a command'],
  ['档案', '文件', 'file; 档案 is an archive'],
  ['资料夹', '文件夹', 'folder; 资料 is reading matter'],
  ['设定档', '配置文件', 'configuration file'],
  ['设定', '设置', 'to set'],
  ['连结', '链接', 'link; 连结 is a bond'],
  ['内嵌框架', '嵌入框架', 'embedded frame'],
  ['元件', '组件', 'component; 元件 is a part of a circuit'],
  ['外挂', '插件', 'plugin; 外挂 cheats in games'],
  ['布景主题', '主题', 'theme of WordPress'],
  ['投稿者', '贡献者', 'contributor, a role of WordPress'],
  ['专案', '项目', 'project; 专案 is a criminal case'],
  ['伺服器', '服务器', 'server'],
  ['自订', '自定义', 'custom'],
  ['终端机', '终端', 'terminal; 终端机 is a machine'],
  ['贴上', '粘贴', 'to paste'],
  ['贴到', '粘贴到', 'to paste into'],
  ['贴在', '粘贴在', 'to paste on'],
  ['选取', '选中', 'selected'],
  ['载入', '加载', 'to load'],
  ['内建', '内置', 'built in'],
  ['宣告', '声明', 'to declare in code; 宣告 is to proclaim'],
  ['产生器', '生成器', 'generator'],
  ['字型', '字体', 'typeface'],
  ['字级', '字号', 'size of type'],
  ['帐号', '账号', 'account; the usual character since 2001'],
  ['电子报', '邮件简报', 'newsletter; 电子报 is a newspaper online'],
  ['清单', '列表', 'list in HTML; 清单 is an inventory'],
  ['内文', '正文', 'body text'],
  ['标题层级', '标题级别', 'level of a heading'],
  ['安全政策', '安全策略', 'security policy; 政策 is a government’s'],
  ['部落格', '博客', 'blog'],
  ['投影片', '幻灯片', 'slides'],
  ['说明文件', '文档', 'documentation'],
  ['Google 文件', 'Google 文档', 'the program’s own name'],
  ['贴到文件里', '粘贴到文档里', 'to paste into a document'],
  ['原始码', '源代码', 'source'],
  ['字元', '字符', 'character; 字元 is not in use'],
  ['套件', '软件包', 'package; 套件 is a set'],
  ['社群贴文', '社交媒体帖子', 'social posts'],
  ['贴文', '帖子', 'post'],
  ['贴进', '粘贴到', 'to paste into'],
  ['收合', '收起', 'to fold up'],
  ['送出标头', '发送标头', 'to send a header'],
  ['产生', '生成', 'to generate'],
  ['公用', '公共', 'public'],
];

/** Both tables: `[OpenCC's word, the right word, why]`. */
export const EXCEPTIONS = [...EVERYWHERE, ...INTERFACE];

/** Returns a function that applies a table. Where two entries match, the longer one wins. */
function replacer(table) {
  const words = new Map(table);
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (text) => text.replace(pattern, (word) => words.get(word));
}

const inText = replacer(EVERYWHERE);
const inInterface = replacer(EXCEPTIONS);

/** Converts the author's text. */
export const simplifyText = (text) => inText(characters(text));

/** Converts any message. The corrections for the interface match nothing in the author's text. */
export const simplify = (text) => inInterface(characters(text));

/** Converts an XLIFF file. */
const simplifyXliff = (xliff, locale) =>
  xliff
    .replace(/(?<=<file [^>]*target-language=")[^"]*/, locale)
    .replace(/(?<=<target\b[^>]*>)[^<]*/g, simplify);

/** The converted languages: the language that each comes from, and the function that converts it. */
export const CONVERTED = {
  'zh-Hans': { from: 'zh-Hant', convert: (xliff) => simplifyXliff(xliff, 'zh-Hans') },
};

/**
 * The shortcode for Hugo, which needs no setting: HTML in Hugo's Markdown would need `unsafe = true`.
 */
import { OPTIONS } from '../case/options.js';
import { AT_A_GLANCE } from '../case/select.js';
import { jsonValue } from '../channels/escape.js';
import type { StaticOptions } from '../channels/request.js';
import { INTEGRITY } from '../channels/script-tag.js';
import { KIT_OPTIONS } from './kit-options.js';
import { givenOptions } from './line.js';
import { LANGUAGES, pieces } from './texts.js';

/** What the shortcode reads. Hugo reads it once for all pages. */
export const data = (defaults: StaticOptions): string =>
  `${jsonValue({
    about: 'Part of the shortcode ai-paths',
    defaults: Object.fromEntries(givenOptions(defaults)),
    options: KIT_OPTIONS,
    paths: OPTIONS.paths.values,
    sections: OPTIONS.sections.values,
    glance: AT_A_GLANCE,
    level: OPTIONS['heading-level'].default,
    languages: LANGUAGES,
    texts: pieces(),
  })}\n`;

export const shortcodeFile = (): string => `{{- /*
  Case 37: The Three Major Paths of AI Development, made by ai-paths.
  This file goes to layouts/shortcodes/ai-paths.html in your site, the text to assets/ai-paths.json, and the script to static/ai-paths.min.js.
  In a page, write {{< ai-paths >}} where the widget should stand, or {{< ai-paths lang="zh-Hant" view="card" paths="energy" >}}.
  To remove it, take that line out of your pages and delete the three files.
*/ -}}
{{- $data := resources.Get "ai-paths.json" | transform.Unmarshal -}}
{{- $at := .Position -}}
{{- /* An option without a value, as in {{< ai-paths controls >}}, is true. */ -}}
{{- $given := dict -}}
{{- if .IsNamedParams -}}
  {{- $given = .Params -}}
{{- else -}}
  {{- range .Params -}}{{- $given = merge $given (dict . true) -}}{{- end -}}
{{- end -}}
{{- $names := slice -}}
{{- range $data.options -}}{{- $names = $names | append .name -}}{{- end -}}
{{- range $name, $value := $given -}}
  {{- if not (in $names $name) -}}
    {{- warnf "ai-paths: %q is not an option; valid: %s (%s)" $name (delimit $names " ") $at -}}
  {{- end -}}
{{- end -}}
{{- /* The valid values, by the names of the options. */ -}}
{{- $options := dict -}}
{{- range $data.options -}}
  {{- $option := . -}}
  {{- $value := printf "%v" (index $given .name | default (index $data.defaults .name) | default "") -}}
  {{- $known := slice -}}
  {{- $wrong := slice -}}
  {{- if eq .kind "flag" -}}
    {{- if not (in (slice "" "false" "0") $value) -}}{{- $known = slice .name -}}{{- end -}}
  {{- else if eq .kind "url" -}}
    {{- if findRE "^https?://" $value -}}{{- $known = slice $value -}}{{- else if $value -}}{{- $wrong = slice $value -}}{{- end -}}
  {{- else if eq .kind "lang" -}}
    {{- with index $data.languages (lower (replace $value "_" "-")) -}}{{- $known = slice (index . 0) -}}{{- else -}}{{- if $value -}}{{- $wrong = slice $value -}}{{- end -}}{{- end -}}
  {{- else if and .none (eq $value "none") -}}
    {{- $known = slice $value -}}
  {{- else -}}
    {{- range findRE "[^\\\\s,]+" $value -}}
      {{- if not (in $option.values .) -}}
        {{- $wrong = $wrong | append . -}}
      {{- else if and (not (in $known .)) (or (eq $option.kind "tokens") (not $known)) -}}
        {{- $known = $known | append . -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- range $wrong -}}
    {{- warnf "ai-paths: %s: %q is not valid; valid: %s (%s)" $option.name . $option.valid $at -}}
  {{- end -}}
  {{- with $known -}}{{- $options = merge $options (dict $option.name (printf "%s" (delimit . " "))) -}}{{- end -}}
{{- end -}}
{{- $view := $options.view | default (index $data.options 0).default -}}
{{- $lang := $options.lang | default "en" -}}
{{- $texts := index $data.texts (index (index $data.languages (lower $lang)) 1) -}}
{{- $none := eq ($options.fields | default "") "none" -}}
{{- $paths := $options.paths | default (printf "%s" (delimit $data.paths " ")) -}}
{{- $sections := cond $none $data.glance $data.sections -}}
{{- with $options.sections -}}{{- $sections = split . " " -}}{{- end -}}
{{- $level := int (index $options "heading-level" | default $data.level) -}}
{{- $inner := cond (in $sections "title") (add $level 1) $level -}}
{{- $pieces := slice -}}
{{- range $data.sections -}}
  {{- if in $sections . -}}
    {{- $piece := index $texts.sections . -}}
    {{- $top := $inner -}}
    {{- if eq . "title" -}}{{- $top = $level -}}{{- end -}}
    {{- if eq . "paths" -}}{{- $piece = index (index $texts.paths (cond $none "none" $view)) $paths -}}{{- end -}}
    {{- if eq . "futures" -}}{{- $piece = index $texts.futures $paths -}}{{- end -}}
    {{- range slice 6 5 4 3 2 1 -}}
      {{- $to := math.Min 6 (sub (add . $top) 1) | int -}}
      {{- $piece = replace (replace $piece (printf "<h%d" .) (printf "<h%d" $to)) (printf "</h%d" .) (printf "</h%d" $to) -}}
    {{- end -}}
    {{- $pieces = $pieces | append $piece -}}
  {{- end -}}
{{- end -}}
{{- $attributes := slice (printf "data-ai-paths=%q lang=%q dir=%q" $view $lang $texts.dir) -}}
{{- range $data.options -}}
  {{- $value := index $options .name -}}
  {{- if and $value (not (in (slice "view" "lang" "source") .name)) (ne $value .default) -}}
    {{- $attributes = $attributes | append (printf "data-%s=%q" .name $value) -}}
  {{- end -}}
{{- end -}}
{{- with $options.source -}}
  {{- $pieces = $pieces | append (printf "%s%s%s" (index $texts.source 0) (htmlEscape .) (index $texts.source 1)) -}}
{{- end -}}
<div {{ delimit $attributes " " | safeHTMLAttr }}>{{ delimit $pieces "" | safeHTML }}</div>
<script src="{{ "ai-paths.min.js" | relURL }}" integrity="${INTEGRITY}" crossorigin="anonymous" defer="defer"></script>
`;

/** The line in a page. Go's strings have no character that needs escaping in the value of an option. */
export const shortcode = (options: StaticOptions): string =>
  `{{< ai-paths${givenOptions(options)
    .map(([name, value]) => ` ${name}="${value === true ? 'true' : value}"`)
    .join('')} >}}`;

/** What a tag of a template is: a word, a condition or loop, its other branch, its end, another file, or nothing. */
export type Role = 'word' | 'open' | 'alternative' | 'close' | 'include' | 'nothing';

/** Tells the role of a tag by the words in it. */
export function roleOf(tag: string): Role {
  if (tag.startsWith('{#') || /^(?:<%[#-]?#|<%--|\{\{-?\s*(?:!|\/\*))/.test(tag)) return 'nothing';
  if (tag.startsWith('{%')) return roleOfStatement(inside(tag, 2));
  if (tag.startsWith('{{')) return roleOfBraces(inside(tag, 2));
  if (/^<%[-_]?=/.test(tag)) return 'word';
  if (tag.startsWith('<%')) {
    const role = roleOfCode(inside(tag, 2));
    // <%- name %> is a word in EJS, and <%- if x -%> a statement in ERB.
    return role === 'nothing' && /^<%- ?[@$\w.]{1,80} -?%>$/.test(tag) ? 'word' : role;
  }
  if (/^[ \t]*%[ \t]/.test(tag) || /^[ \t]*%[a-z]/.test(tag)) {
    return roleOfStatement(tag.replace(/^[ \t]*%[ \t]*/, ''));
  }
  return 'word';
}

const inside = (tag: string, width: number): string =>
  tag
    .slice(width, -width)
    .replace(/^[-+~_]/, '')
    .replace(/[-+~_]$/, '')
    .trim();

// if x     else     endif     set x = 1     include "x.conf"
function roleOfStatement(words: string): Role {
  if (/^end/.test(words)) return 'close';
  if (/^(?:else|elif|elseif|elsif|empty)\b/.test(words)) return 'alternative';
  if (/^(?:include|import|extends)\b/.test(words)) return 'include';
  return /^(?:if\w*|unless|for|while|with|block|macro|call|filter|raw|autoescape|spaceless)\b/.test(
    words,
  )
    ? 'open'
    : 'nothing';
}

// name     #if x     /if     else     if .Ssl     range .Names     end     > partial
function roleOfBraces(words: string): Role {
  if (/^(?:\/|end\b)/.test(words)) return 'close';
  if (/^(?:\^$|else\b)/.test(words)) return 'alternative';
  if (/^(?:>|template\b)/.test(words)) return 'include';
  return /^(?:[#^]|(?:if|range|with|block|define)\s)/.test(words) ? 'open' : 'word';
}

// if @x     } else {     end     @names.each do |name|     if $x {     }
function roleOfCode(words: string): Role {
  if (/^\}?\s*(?:else|elsif|elif|when)\b/.test(words)) return 'alternative';
  if (/^(?:end\b|\}\)?;?$)/.test(words)) return 'close';
  return /^(?:if|unless|while|until|for|case)\b|\bdo(?:\s*\|[^|]*\|)?$|\{(?:\s*\|[^|]*\|)?$/.test(
    words,
  )
    ? 'open'
    : 'nothing';
}

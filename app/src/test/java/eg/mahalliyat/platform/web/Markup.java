package eg.mahalliyat.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template writes by itself: its source without comments, expressions and control words. */
final class Markup {
  private static final Pattern SKIPPED =
      Pattern.compile("<%--.*?--%>|^@(?:import|param)[^\\n]*|@(?:else(?!if)|endif|endfor)", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("[$!](?:unsafe)?\\{|@(?:if|elseif|for|template[\\w.]*)\\s*\\(");
  private static final char TEXT = '`';

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Character> open = new ArrayDeque<>();

  private Markup(String source) {
    this.source = source;
    open.push(TEXT);
  }

  static String of(String template) {
    Markup markup = new Markup(SKIPPED.matcher(template).replaceAll(""));
    int at = 0;
    while (at < markup.source.length()) {
      at = markup.open.getFirst() == TEXT ? markup.text(at) : markup.code(at);
    }
    return markup.out.toString();
  }

  /** The place after what was read in text. */
  private int text(int at) {
    Matcher code = CODE.matcher(source).region(at, source.length());
    if (code.lookingAt()) {
      open.push(code.group().endsWith("{") ? '}' : ')');
      return code.end();
    }
    char c = source.charAt(at);
    if (c == TEXT && open.size() > 1) {
      open.pop();
    } else {
      out.append(c);
    }
    return at + 1;
  }

  /** The place after what was read in code: brackets are counted, strings left out, content blocks are text again. */
  private int code(int at) {
    char c = source.charAt(at);
    if (source.startsWith("@`", at)) {
      open.push(TEXT);
      return at + 2;
    }
    if (c == '"') {
      return source.indexOf('"', at + 1) + 1;
    }
    if (c == open.getFirst()) {
      open.pop();
    } else if (c == '(' || c == '{') {
      open.push(c == '(' ? ')' : '}');
    }
    return at + 1;
  }
}

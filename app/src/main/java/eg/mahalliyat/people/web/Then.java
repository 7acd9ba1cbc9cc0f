package eg.mahalliyat.people.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where someone goes on after signing in.
 *
 * @param path on this site, never on another; empty when none was asked for
 */
record Then(String path) {
  /** A browser takes two slashes, or a backslash, for another host; a redirect takes braces for a place to fill. */
  private static final int LONGEST = 500;
  private static final Pattern LOCAL = Pattern.compile("(?:/(?!/)[^/\\\\{}\\p{C}\\s]*+)++");

  static Then of(@Nullable String sent) {
    return new Then(sent != null && sent.length() <= LONGEST && LOCAL.matcher(sent).matches() ? sent : "");
  }

  String orElse(String usual) {
    return "redirect:" + (path.isEmpty() ? usual : path);
  }

  /** The officials' door, from which it goes on here. */
  String toDoor() {
    return to("/staff/sign-in");
  }

  /** The same for whose passkey is proof enough. */
  String toPasskeyDoor() {
    return to("/staff/sign-in/passkey");
  }

  /** A redirect to what has changed in an official's ways in, from which it goes on here. */
  String toSecurity() {
    return "redirect:" + UriComponentsBuilder.fromPath("/staff/security").queryParam("said", "changed")
        .queryParam("then", "{then}").encode().buildAndExpand(path).toUriString();
  }

  /** A redirect to the page that asks for the code. */
  String toCode(String page, Object challenge) {
    UriComponentsBuilder to = UriComponentsBuilder.fromPath(page).queryParam("challenge", challenge);
    return "redirect:" + (path.isEmpty() ? to : to.queryParam("then", "{then}")).encode().buildAndExpand(path).toUriString();
  }

  private String to(String page) {
    UriComponentsBuilder door = UriComponentsBuilder.fromPath(page);
    return (path.isEmpty() ? door : door.queryParam("then", "{then}")).encode().buildAndExpand(path).toUriString();
  }
}

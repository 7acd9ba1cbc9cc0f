package eg.mahalliyat.sandbox.web;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;

import java.util.stream.Stream;

/** The frame of every page: head, navigation, the other language, one heading. */
public record Page(Words words, String title, String path) {
  private static final String[] ROOMS = {
    "home", "outlet", "biller", "post-office", "gateway", "handset", "inbox", "authority", "timestamps", "faults"
  };

  public Answer show(Html... content) {
    return show(200, content);
  }

  public Answer show(int status, Html... content) {
    var body = el("body", navigation(), el("main", el("h1", text(title)), all(content)));
    var page =
        el(
            "html",
            at("lang", words.language()),
            at("dir", words.isArabic() ? "rtl" : "ltr"),
            head(),
            body);
    return Answer.html(status, "<!doctype html>" + page.render());
  }

  /** A hidden field that keeps the language over a POST. */
  public Html language() {
    return el("input", at("type", "hidden"), at("name", "lang"), at("value", words.language()));
  }

  private Html head() {
    return el(
        "head",
        el("meta", at("charset", "utf-8")),
        el("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1")),
        el("title", text(title)),
        el("link", at("rel", "stylesheet"), at("href", "/style.css")));
  }

  private Html navigation() {
    var rooms = all(Stream.of(ROOMS).map(this::room));
    return el(
        "header", el("nav", at("aria-label", words.say("nav.label")), rooms), otherLanguage());
  }

  private Html room(String room) {
    var path = room.equals("home") ? "/" : "/" + room;
    return el("a", at("href", words.link(path)), text(words.say("nav." + room)));
  }

  private Html otherLanguage() {
    var other = words.isArabic() ? "en" : "ar";
    var href = path + (path.contains("?") ? "&" : "?") + "lang=" + other;
    return el(
        "a",
        at("id", "language"),
        at("lang", other),
        at("href", href),
        text(words.say("nav.other")));
  }
}

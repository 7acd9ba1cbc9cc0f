package eg.mahalliyat.sandbox.mail;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;

import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.util.List;

/** The letters that came: a list, and one as text. */
record InboxPages(MailServer server) {
  List<Route> routes() {
    return List.of(
        Route.get("/inbox", this::list),
        Route.get("/inbox.json", request -> Answer.json(server.mails())),
        Route.get("/inbox/{number}", this::show));
  }

  private Answer list(Request request) {
    var words = request.words();
    var mails = server.mails();
    var list = el("ul", at("id", "mails"), all(mails.stream().map(mail -> entry(words, mail))));
    var empty = el("p", at("class", "quiet"), text(words.say("inbox.empty")));
    return new Page(words, words.say("inbox.title"), "/inbox").show(mails.isEmpty() ? empty : list);
  }

  private Answer show(Request request) {
    var number = request.path("number");
    return server.mails().stream()
        .filter(mail -> String.valueOf(mail.number()).equals(number))
        .findFirst()
        .map(mail -> letter(request.words(), mail))
        .orElseGet(() -> Answer.text(404, "no such letter"));
  }

  private static Html entry(Words words, Mail mail) {
    var link = words.link("/inbox/" + mail.number());
    var to = el("span", at("class", "quiet"), text(String.join(", ", mail.to())));
    return el(
        "li",
        el("a", at("href", link), at("dir", "auto"), text(title(words, mail))),
        text(" "),
        to);
  }

  private static Answer letter(Words words, Mail mail) {
    return new Page(words, title(words, mail), "/inbox/" + mail.number())
        .show(
            el(
                "dl",
                fact(words.say("inbox.from"), mail.from()),
                fact(words.say("inbox.to"), String.join(", ", mail.to())),
                fact(words.say("inbox.attachments"), String.join(", ", mail.attachments()))),
            el("pre", at("id", "text"), at("dir", "auto"), text(mail.text())));
  }

  private static Html fact(String name, String value) {
    return Html.when(!value.isEmpty(), all(el("dt", text(name)), el("dd", text(value))));
  }

  private static String title(Words words, Mail mail) {
    return mail.subject().isEmpty() ? words.say("inbox.no-subject") : mail.subject();
  }
}

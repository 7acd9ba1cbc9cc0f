package eg.mahalliyat.sandbox.sms;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;

import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.CairoTime;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.util.List;

/** The phones of citizens: a list, and each one's messages as bubbles. */
record HandsetPages(Handsets handsets) {
  List<Route> routes() {
    return List.of(
        Route.get("/handset", this::phones),
        Route.get("/handset/{msisdn}.json", request -> Answer.json(messages(request))),
        Route.get("/handset/{msisdn}", this::phone));
  }

  private Answer phones(Request request) {
    var words = request.words();
    var phones = handsets.phones();
    var list = el("ul", at("id", "phones"), all(phones.stream().map(phone -> entry(words, phone))));
    var empty = el("p", at("class", "quiet"), text(words.say("handset.no-phones")));
    return new Page(words, words.say("handset.title"), "/handset")
        .show(phones.isEmpty() ? empty : list);
  }

  private Html entry(Words words, Msisdn phone) {
    var link = words.link("/handset/" + phone.local());
    var count = words.say("handset.count", String.valueOf(handsets.messages(phone).size()));
    var number = el("a", at("href", link), at("dir", "ltr"), text(phone.local()));
    return el("li", number, text(" "), el("span", at("class", "quiet"), text(count)));
  }

  private Answer phone(Request request) {
    var words = request.words();
    var number = Msisdn.of(request.path("msisdn")).local();
    var bubbles = all(messages(request).stream().map(message -> bubble(words, message)));
    var title = words.say("handset.of", number);
    return new Page(words, title, "/handset/" + number)
        .show(el("ol", at("id", "messages"), bubbles));
  }

  /** {@code dir=auto}: a message in English stays readable on an Arabic page. */
  private static Html bubble(Words words, Message message) {
    var parts = words.say("handset.parts", String.valueOf(message.parts()));
    return el(
        "li",
        at("class", "bubble"),
        el("strong", text(message.from())),
        el("p", at("dir", "auto"), text(message.text())),
        el("small", el("time", text(CairoTime.minute(message.at()))), text(" · " + parts)));
  }

  private List<Message> messages(Request request) {
    return handsets.messages(Msisdn.of(request.path("msisdn")));
  }
}

package eg.mahalliyat.sandbox.fawry;

import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Digits;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

/** What a shopkeeper sees: type a reference number, read the bill, take the money. */
record OutletPages(Fawry fawry) {
  List<Route> routes() {
    return List.of(
        Route.get("/outlet", this::show),
        Route.get("/outlet/orders.json", request -> Answer.json(rows())),
        Route.post("/outlet/pay", this::pay));
  }

  private Answer show(Request request) {
    var reference = request.query("reference").map(Digits::western);
    var order = reference.flatMap(fawry::order);
    if (reference.isPresent() && order.isEmpty()) {
      return page(
          request.words(), 404, reference, warning(request.words(), "outlet.no-such-order"));
    }
    var view = new BillView(frame(request.words(), reference));
    return page(request.words(), 200, reference, order.map(view::bill).orElse(Html.all()));
  }

  private Answer pay(Request request) {
    var reference = request.field("reference").map(Digits::western).orElse("");
    return fawry
        .pay(reference)
        .fold(
            order ->
                Answer.seeOther(
                    request.words().link("/outlet?reference=" + order.referenceNumber())),
            refusal -> refused(request.words(), reference, refusal));
  }

  private Answer refused(Words words, String reference, Refusal refusal) {
    var unknown = refusal == Refusal.NO_SUCH_ORDER;
    var warning = warning(words, unknown ? "outlet.no-such-order" : "outlet.not-payable");
    return page(words, unknown ? 404 : 409, Optional.of(reference), warning);
  }

  private Answer page(Words words, int status, Optional<String> reference, Html middle) {
    var page = frame(words, reference);
    var recent = new BillView(page).recent(fawry.orders());
    return page.show(status, search(page, reference.orElse("")), middle, recent);
  }

  /** The link to the other language keeps the bill. */
  private static Page frame(Words words, Optional<String> reference) {
    var path =
        "/outlet"
            + reference.map(typed -> "?reference=" + URLEncoder.encode(typed, UTF_8)).orElse("");
    return new Page(words, words.say("outlet.title"), path);
  }

  private static Html search(Page page, String reference) {
    return el(
        "form",
        at("method", "get"),
        at("action", "/outlet"),
        at("id", "search"),
        page.language(),
        el("label", at("for", "reference"), text(page.words().say("outlet.reference"))),
        el(
            "input",
            at("id", "reference"),
            at("name", "reference"),
            at("inputmode", "numeric"),
            at("autocomplete", "off"),
            at("dir", "ltr"),
            at("required", ""),
            at("value", reference)),
        el("button", at("id", "find"), text(page.words().say("outlet.find"))));
  }

  private static Html warning(Words words, String key) {
    return el("p", at("role", "alert"), at("id", "warning"), text(words.say(key)));
  }

  private List<OrderRow> rows() {
    var attempts = fawry.attempts();
    return fawry.orders().stream().map(order -> OrderRow.of(order, attempts)).toList();
  }
}

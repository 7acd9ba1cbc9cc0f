package eg.mahalliyat.sandbox.gateway;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static eg.mahalliyat.sandbox.web.Html.when;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.settlement.DayFile;
import eg.mahalliyat.sandbox.settlement.Settled;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Digits;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.util.List;
import java.util.stream.Stream;

/** The page that takes the card, or gives a code for cash; and the door for inquiries. */
record GatewayPages(Gateway gateway) {
  List<Route> routes() {
    return List.of(
        Route.get("/gateway", this::show),
        Route.post("/gateway", this::begin),
        Route.post("/gateway/pay", this::pay),
        Route.post("/gateway/status", this::status),
        Route.get("/gateway/settlement.csv", this::settlement),
        Route.get("/gateway/certificate", r -> Answer.text(200, gateway.certificate())));
  }

  private Answer begin(Request request) {
    return gateway
        .begin(request)
        .map(order -> page(request.words()).show(order(request.words(), order)))
        .orElseGet(() -> refused(request.words(), 400));
  }

  private Answer show(Request request) {
    var code = request.query("code").map(Digits::western).orElse("");
    if (code.isEmpty()) {
      return page(request.words()).show(search(request.words()), recent(request.words()));
    }
    return gateway
        .find(code)
        .map(order -> page(request.words()).show(order(request.words(), order)))
        .orElseGet(() -> refused(request.words(), 404));
  }

  private Answer pay(Request request) {
    var number = request.field("number").orElse("");
    return gateway.pay(number)
        ? Answer.seeOther(request.words().link("/gateway?code=" + number))
        : refused(request.words(), 409);
  }

  private Answer status(Request request) {
    if (gateway.faults().strikes(Fault.GATEWAY_DOWN)) {
      return Answer.text(503, "service unavailable");
    }
    return gateway
        .status(request)
        .map(answer -> Answer.text(200, answer))
        .orElseGet(() -> Answer.text(400, "not understood"));
  }

  private Answer settlement(Request request) {
    return new DayFile(gateway.faults())
        .answer(request, gateway.newestFirst().stream().flatMap(GatewayPages::settled));
  }

  /** The gateway keeps a quarter of a hundredth (A). */
  private static Stream<Settled> settled(GatewayOrder order) {
    var paid = order.paid();
    var at = order.paidAt();
    return paid == null || at == null
        ? Stream.empty()
        : Stream.of(
            new Settled(
                order.code(), order.number(), at, paid, new Amount(paid.piastres() / 400), "CARD"));
  }

  private static Page page(Words words) {
    return new Page(words, words.say("gateway.title"), "/gateway");
  }

  private static Answer refused(Words words, int status) {
    var warning =
        el("p", at("role", "alert"), at("id", "warning"), text(words.say("gateway.refused")));
    return page(words).show(status, search(words), warning);
  }

  private Html order(Words words, GatewayOrder order) {
    var open = gateway.isOpen(order);
    var shares =
        order.shares().stream()
            .map(s -> el("li", text(s.account() + ": " + s.amount().plain())));
    return el(
        "section",
        at("id", "request"),
        at("data-paid", String.valueOf(order.paid() != null)),
        el("h2", text(order.description())),
        el("p", at("id", "bill-amount"), text(words.say("outlet.pounds", order.total().plain()))),
        el("ul", at("id", "shares"), all(shares)),
        when(open, card(words, order)),
        when(open, el("p", at("id", "code"), text(words.say("gateway.code", order.code())))),
        when(!open, el("p", text(words.say(order.paid() == null ? "gateway.over" : "gateway.paid")))),
        el(
            "p",
            el(
                "a",
                at("id", "back"),
                at("href", gateway.atMerchant(order.links().back()).toString()),
                text(words.say("gateway.back")))));
  }

  private static Html card(Words words, GatewayOrder order) {
    return el(
        "form",
        at("method", "post"),
        at("action", "/gateway/pay"),
        page(words).language(),
        el("input", at("type", "hidden"), at("name", "number"), at("value", order.number())),
        el("label", at("for", "card"), text(words.say("gateway.card"))),
        el(
            "input",
            at("id", "card"),
            at("inputmode", "numeric"),
            at("autocomplete", "off"),
            at("dir", "ltr"),
            at("placeholder", "5123 4500 0000 0008")),
        el("button", at("id", "pay"), at("class", "main"), text(words.say("gateway.pay"))));
  }

  private static Html search(Words words) {
    return el(
        "form",
        at("method", "get"),
        at("action", "/gateway"),
        page(words).language(),
        el("label", at("for", "typed"), text(words.say("gateway.typed"))),
        el(
            "input",
            at("id", "typed"),
            at("name", "code"),
            at("inputmode", "numeric"),
            at("autocomplete", "off"),
            at("dir", "ltr"),
            at("required", "")),
        el("button", at("id", "find"), text(words.say("outlet.find"))));
  }

  private Html recent(Words words) {
    var rows =
        gateway.newestFirst().stream()
            .limit(50)
            .map(
                o ->
                    el(
                        "li",
                        el("a", at("href", words.link("/gateway?code=" + o.code())), text(o.code())),
                        text(" " + words.say("outlet.pounds", o.total().plain()))));
    return el("section", el("h2", text(words.say("gateway.recent"))), el("ul", all(rows)));
  }
}

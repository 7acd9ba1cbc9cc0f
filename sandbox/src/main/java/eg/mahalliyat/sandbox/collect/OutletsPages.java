package eg.mahalliyat.sandbox.collect;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static eg.mahalliyat.sandbox.web.Html.when;

import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.settlement.DayFile;
import eg.mahalliyat.sandbox.settlement.Settled;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.CairoTime;
import eg.mahalliyat.sandbox.web.Digits;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.util.List;
import java.util.stream.Stream;

/** What a shopkeeper or a postal clerk sees: the number of a bill, its amount, the ledger. */
record OutletsPages(Outlets outlets) {
  private static final int RECENT = 50;

  List<Route> routes() {
    return List.of(
        Route.get(path(""), this::show),
        Route.get(path("/takings.json"), request -> Answer.json(outlets.takings())),
        Route.get(path("/told.json"), request -> Answer.json(outlets.told())),
        Route.get(path("/settlement.csv"), this::settlement),
        Route.post(path("/pay"), this::pay),
        Route.post(path("/reverse"), this::reverse));
  }

  private String path(String rest) {
    return "/" + outlets.name() + rest;
  }

  private Answer show(Request request) {
    var account = request.query("account").map(Digits::western);
    var page = page(request.words());
    if (account.isEmpty()) {
      return page.show(search(page, ""), recent(page));
    }
    var bill = outlets.inquire(account.get());
    return bill.isFound()
        ? page.show(search(page, account.get()), bill(page, account.get(), bill), recent(page))
        : none(page, account.get(), bill.code());
  }

  private Answer pay(Request request) {
    var account = request.field("account").map(Digits::western).orElse("");
    return outlets
        .pay(account)
        .map(taking -> Answer.seeOther(request.words().link(path("") + "?taken=" + taking.id())))
        .orElseGet(() -> none(page(request.words()), account, "-"));
  }

  private Answer reverse(Request request) {
    var reversal = request.field("id").flatMap(outlets::reverse);
    return reversal.isPresent()
        ? Answer.seeOther(request.words().link(path("")))
        : none(page(request.words()), "", "-");
  }

  /** What was given back is not handed over. The collector keeps a pound of each payment (A). */
  private Answer settlement(Request request) {
    var kept =
        outlets.takings().stream()
            .filter(taking -> !taking.isReversal() && !outlets.isReversed(taking.id()))
            .map(OutletsPages::settled);
    return new DayFile(outlets.faults()).answer(request, kept);
  }

  private static Settled settled(Taking taking) {
    var fee = new Amount(Math.min(100, taking.amount().piastres()));
    return new Settled(taking.id(), taking.account(), taking.at(), taking.amount(), fee, "OUTLET");
  }

  private Answer none(Page page, String account, String code) {
    var words = page.words().say("collect.none", code);
    var warning = el("p", at("role", "alert"), at("id", "warning"), text(words));
    return page.show(404, search(page, account), warning, recent(page));
  }

  private Page page(Words words) {
    return new Page(words, words.say(outlets.name() + ".title"), path(""));
  }

  private Html search(Page page, String account) {
    return el(
        "form",
        at("method", "get"),
        at("action", path("")),
        at("id", "search"),
        page.language(),
        el("label", at("for", "account"), text(page.words().say("collect.account"))),
        el(
            "input",
            at("id", "account"),
            at("name", "account"),
            at("inputmode", "numeric"),
            at("autocomplete", "off"),
            at("dir", "ltr"),
            at("required", ""),
            at("value", account)),
        el("button", at("id", "find"), text(page.words().say("outlet.find"))));
  }

  private Html bill(Page page, String account, Bill bill) {
    var words = page.words();
    return el(
        "section",
        at("id", "bill"),
        el("h2", text(words.say("outlet.bill", bill.account()))),
        el("p", text(bill.title())),
        el(
            "p",
            at("id", "bill-amount"),
            text(words.say("outlet.pounds", bill.amount().plain()))),
        button(page, "/pay", "account", account, "pay", "outlet.pay"));
  }

  private Html recent(Page page) {
    var words = page.words();
    var takings = outlets.takings();
    var rows = all(takings.stream().limit(RECENT).map(taking -> row(page, taking)));
    var head =
        all(
            Stream.of("collect.id", "collect.account", "outlet.amount", "collect.at", "collect.told")
                .map(key -> el("th", at("scope", "col"), text(words.say(key)))));
    var table =
        el("table", at("id", "takings"), el("thead", el("tr", head)), el("tbody", rows));
    var empty = el("p", at("class", "quiet"), text(words.say("collect.nothing")));
    var heading = el("h2", text(words.say("collect.ledger")));
    return el("section", heading, takings.isEmpty() ? empty : table);
  }

  private Html row(Page page, Taking taking) {
    var words = page.words();
    var told = outlets.lastTold(taking.id());
    var amount = (taking.isReversal() ? "-" : "") + taking.amount().plain();
    var may = !taking.isReversal() && !outlets.isReversed(taking.id());
    return el(
        "tr",
        at("data-id", taking.id()),
        at("data-told", told.map(t -> t.verdict().name()).orElse("")),
        el("td", text(taking.id())),
        el("td", text(taking.account())),
        el("td", text(words.say("outlet.pounds", amount))),
        el("td", text(CairoTime.minute(taking.at()))),
        el(
            "td",
            text(words.say("told." + told.map(t -> t.verdict().name()).orElse("NOT"))),
            when(may, button(page, "/reverse", "id", taking.id(), "", "collect.reverse"))));
  }

  private Html button(Page page, String to, String field, String value, String id, String key) {
    var name = text(page.words().say(key));
    return el(
        "form",
        at("method", "post"),
        at("action", path(to)),
        page.language(),
        el("input", at("type", "hidden"), at("name", field), at("value", value)),
        id.isEmpty() ? el("button", name) : el("button", at("id", id), at("class", "main"), name));
  }
}

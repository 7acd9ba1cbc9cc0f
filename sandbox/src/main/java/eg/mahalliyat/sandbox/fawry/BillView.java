package eg.mahalliyat.sandbox.fawry;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static eg.mahalliyat.sandbox.web.Html.when;

import eg.mahalliyat.sandbox.web.CairoTime;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import java.util.List;
import java.util.stream.Stream;

/** The bill and the list of recent orders, drawn. */
record BillView(Page page) {
  private static final int RECENT = 50;

  Html bill(Order order) {
    var charge = order.charge();
    var facts =
        el(
            "dl",
            fact("merchant", charge.merchantCode()),
            fact("merchant-reference", charge.merchantRefNum()),
            fact("amount", say("outlet.pounds", order.paymentAmount().plain())),
            fact("expiry", CairoTime.minute(order.expiresAt())),
            fact("status", status(order)));
    return el(
        "section",
        at("id", "bill"),
        at("data-status", order.status().name()),
        el("h2", text(say("outlet.bill", order.referenceNumber()))),
        facts,
        when(order.status() == OrderStatus.NEW, payForm(order)));
  }

  Html recent(List<Order> orders) {
    var rows = all(orders.stream().limit(RECENT).map(this::row));
    var head = all(Stream.of("reference", "merchant", "amount", "status").map(this::heading));
    var table = el("table", at("id", "orders"), el("thead", el("tr", head)), el("tbody", rows));
    var empty = el("p", at("class", "quiet"), text(say("outlet.no-orders")));
    return el("section", el("h2", text(say("outlet.recent"))), orders.isEmpty() ? empty : table);
  }

  private Html payForm(Order order) {
    return el(
        "form",
        at("method", "post"),
        at("action", "/outlet/pay"),
        page.language(),
        el(
            "input",
            at("type", "hidden"),
            at("name", "reference"),
            at("value", order.referenceNumber())),
        el("button", at("id", "pay"), at("class", "main"), text(say("outlet.pay"))));
  }

  private Html fact(String name, String value) {
    return all(
        el("dt", text(say("outlet." + name))),
        el("dd", at("id", "bill-" + name), el("bdi", text(value))));
  }

  private Html heading(String name) {
    return el("th", at("scope", "col"), text(say("outlet." + name)));
  }

  private Html row(Order order) {
    var reference = order.referenceNumber();
    var link =
        el("a", at("href", page.words().link("/outlet?reference=" + reference)), text(reference));
    return el(
        "tr",
        at("data-reference", reference),
        at("data-status", order.status().name()),
        el("td", link),
        el("td", text(order.charge().merchantCode())),
        el("td", text(say("outlet.pounds", order.paymentAmount().plain()))),
        el("td", text(status(order))));
  }

  private String status(Order order) {
    return say("status." + order.status().name());
  }

  private String say(String key, Object... blanks) {
    return page.words().say(key, blanks);
  }
}

package eg.mahalliyat.sandbox.faults;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static eg.mahalliyat.sandbox.web.Html.when;

import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.util.Arrays;
import java.util.List;

/** The switchboard: one row and one small form for each fault; tests post to the same paths. */
public record FaultsPages(Faults faults) {
  public List<Route> routes() {
    return List.of(
        Route.get("/faults", this::show),
        Route.get("/faults.json", request -> Answer.json(states())),
        Route.post("/faults", this::set),
        Route.post("/faults/clear", this::clear));
  }

  private Answer show(Request request) {
    var words = request.words();
    var page = page(words);
    return page.show(
        el("p", text(words.say("faults.intro"))),
        el(
            "div",
            at("class", "rows"),
            all(Arrays.stream(Fault.values()).map(fault -> row(page, fault)))),
        clearForm(page));
  }

  private Answer set(Request request) {
    return FaultOrder.read(request)
        .map(order -> obey(order, request))
        .orElseGet(() -> refuse(request));
  }

  private Answer obey(FaultOrder order, Request request) {
    order.carryOut(faults);
    return done(request);
  }

  private Answer refuse(Request request) {
    var words = request.words();
    return page(words).show(400, el("p", at("role", "alert"), text(words.say("faults.unknown"))));
  }

  private Answer clear(Request request) {
    faults.clear();
    return done(request);
  }

  private Answer done(Request request) {
    return request.isJson()
        ? Answer.json(states())
        : Answer.seeOther(request.words().link("/faults"));
  }

  private List<FaultState> states() {
    return Arrays.stream(Fault.values())
        .map(fault -> FaultState.of(fault, faults.setting(fault)))
        .toList();
  }

  private Html row(Page page, Fault fault) {
    var words = page.words();
    var state = FaultState.of(fault, faults.setting(fault));
    return el(
        "form",
        at("method", "post"),
        at("action", "/faults"),
        at("id", fault.slug()),
        at("class", state.on() ? "row on" : "row"),
        page.language(),
        hidden("fault", fault.slug()),
        hidden("on", String.valueOf(!state.on())),
        el("span", at("id", fault.slug() + "-name"), text(words.say("fault." + fault.slug()))),
        when(fault.isTimed() && !state.on(), seconds(words, fault)),
        when(state.on(), el("strong", text(words.say("faults.is-on")))),
        button(words, fault, state.on()));
  }

  /** Fifteen buttons say the same word: each is described by the name of its fault. */
  private static Html button(Words words, Fault fault, boolean on) {
    var name = words.say(on ? "faults.turn-off" : "faults.turn-on");
    return el("button", at("aria-describedby", fault.slug() + "-name"), text(name));
  }

  private static Html seconds(Words words, Fault fault) {
    var id = fault.slug() + "-seconds";
    return all(
        el("label", at("for", id), text(words.say("faults.seconds"))),
        el(
            "input",
            at("id", id),
            at("name", "seconds"),
            at("inputmode", "decimal"),
            at("size", "4"),
            at("value", String.valueOf(Fault.USUAL_DELAY.toSeconds()))));
  }

  private static Html clearForm(Page page) {
    var button = el("button", at("id", "clear"), text(page.words().say("faults.clear")));
    return el("form", at("method", "post"), at("action", "/faults/clear"), page.language(), button);
  }

  private static Html hidden(String name, String value) {
    return el("input", at("type", "hidden"), at("name", name), at("value", value));
  }

  private static Page page(Words words) {
    return new Page(words, words.say("faults.title"), "/faults");
  }
}

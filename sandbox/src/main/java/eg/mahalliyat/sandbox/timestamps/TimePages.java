package eg.mahalliyat.sandbox.timestamps;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.CairoTime;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.tsp.TSPException;

/** The door for stamps, and the page that lists them. */
record TimePages(TimeAuthority authority, Faults faults) {
  private static final int RECENT = 30;

  List<Route> routes() {
    return List.of(Route.get("/timestamps", this::show), Route.post("/timestamps", this::stamp));
  }

  private Answer stamp(Request request) {
    if (faults.strikes(Fault.TIMESTAMPS_DOWN)) {
      return Answer.text(503, "service unavailable");
    }
    faults.strike(Fault.TIMESTAMPS_SLOW).ifPresent(faults::hold);
    try {
      return Answer.bytes("application/timestamp-reply", authority.answer(request.bytes()));
    } catch (IOException | TSPException unreadable) {
      return Answer.text(400, "no request for a time stamp");
    }
  }

  private Answer show(Request request) {
    var words = request.words();
    return new Page(words, words.say("timestamps.title"), "/timestamps")
        .show(el("p", text(words.say("timestamps.intro"))), stamps(words));
  }

  private Html stamps(Words words) {
    var all = authority.stamps();
    var head =
        all(
            Stream.of("timestamps.number", "timestamps.time", "timestamps.digest")
                .map(key -> el("th", at("scope", "col"), text(words.say(key)))));
    var rows = all(all.stream().limit(RECENT).map(TimePages::row));
    var table = el("table", at("id", "stamps"), el("thead", el("tr", head)), el("tbody", rows));
    var empty = el("p", at("class", "quiet"), text(words.say("timestamps.nothing")));
    return el("section", all.isEmpty() ? empty : table);
  }

  private static Html row(Stamp stamp) {
    return el(
        "tr",
        at("data-number", stamp.number().toString()),
        el("td", text(stamp.number().toString())),
        el("td", text(CairoTime.minute(stamp.time()))),
        el("td", at("dir", "ltr"), text(stamp.digest().substring(0, 16))));
  }
}

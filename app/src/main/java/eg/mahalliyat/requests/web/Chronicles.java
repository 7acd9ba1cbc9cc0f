package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.requests.Tracking.Followed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The journal of a request as officials of its unit read it. */
@Component
class Chronicles {
  private static final String STAFF = "staff:";

  private final Officials officials;
  private final Refused refused;

  Chronicles(Officials officials, Refused refused) {
    this.officials = officials;
    this.refused = refused;
  }

  List<Chronicle.Line> of(Web web, Followed followed) {
    Stream<String> acted = followed.history().stream().map(entry -> entry.actor());
    Stream<String> assigned = followed.history().stream().filter(entry -> entry.type().equals("TaskAssigned"))
        .map(entry -> Json.read(entry.data(), ProcedureFact.TaskAssigned.class).to());
    Stream<String> represented =
        followed.history().stream().flatMap(entry -> ChronicleInside.actingFor(entry).stream());
    Map<String, String> names = names(web, Stream.of(acted, assigned, represented).flatMap(Function.identity()));
    return Chronicle.inside(web, followed, new ChronicleInside(web, followed.request(), refused, names));
  }

  /** Of those who are officials, by {@code staff:<id>}. */
  Map<String, String> names(Web web, Stream<String> actors) {
    Map<String, String> names = new LinkedHashMap<>();
    actors.filter(actor -> actor.startsWith(STAFF)).distinct().forEach(actor -> names.put(actor,
        officials.official(UUID.fromString(actor.substring(STAFF.length()))).name(web.words().locale())));
    return names;
  }
}

package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the test knows of the day, noted as it happens, and in the evening laid beside the journal. */
final class DayBook {
  private static final Actor.Machine SELF = new Actor.Machine("test");

  /** @param done the decision, or the way of handing over */
  private record Deed(String task, String done, String by) {}

  private final Requests requests;
  private final Journal journal;
  private final Transactions transactions;
  private final Map<UUID, List<Deed>> day = new LinkedHashMap<>();

  DayBook(Requests requests, Journal journal, Transactions transactions) {
    this.requests = requests;
    this.journal = journal;
    this.transactions = transactions;
  }

  UUID received(UUID request) {
    day.put(request, new ArrayList<>());
    return request;
  }

  void noted(UUID request, String task, String done, DayOfficial by) {
    Objects.requireNonNull(day.get(request)).add(new Deed(task, done, by.actor()));
  }

  /** The journal has these decisions and no others, in this order, by these officials; and no link of it is broken. */
  void isTheJournal() {
    day.forEach((request, deeds) -> {
      assertThat(deeds(request)).as("decisions of " + request).containsExactlyElementsOf(deeds);
      assertThat(transactions.as(SELF, () -> journal.brokenLinks(Request.stream(request)))).isEmpty();
    });
  }

  /** How many requests of the day ended how. */
  Map<String, Long> ends() {
    return counted(request -> String.valueOf(requests.request(SELF, request).state().end()));
  }

  /** How many requests of the day came which way. */
  Map<String, Long> channels() {
    return counted(request -> history(request).stream().filter(entry -> entry.type().equals("RequestSubmitted"))
        .findFirst().orElseThrow().as(Facts.RequestSubmitted.class).channel());
  }

  private Map<String, Long> counted(Function<UUID, String> by) {
    return day.keySet().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  private List<Entry> history(UUID request) {
    return transactions.as(SELF, () -> journal.history(Request.stream(request)));
  }

  private List<Deed> deeds(UUID request) {
    return history(request).stream().flatMap(DayBook::deed).toList();
  }

  private static Stream<Deed> deed(Entry entry) {
    return switch (entry.type()) {
      case "TaskDecided" -> {
        ProcedureFact.TaskDecided fact = Json.read(entry.data(), ProcedureFact.TaskDecided.class);
        yield Stream.of(new Deed(fact.taskId(), fact.decision(), entry.actor()));
      }
      case "TaskDone" -> {
        ProcedureFact.TaskDone fact = Json.read(entry.data(), ProcedureFact.TaskDone.class);
        yield fact.kind() == TaskKind.HANDOVER
            ? Stream.of(new Deed(fact.taskId(), String.valueOf(fact.result()), entry.actor())) : Stream.of();
      }
      default -> Stream.of();
    };
  }
}

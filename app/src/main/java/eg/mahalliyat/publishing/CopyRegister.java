package eg.mahalliyat.publishing;

import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.Press;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores copies and publications, each change with its fact in one transaction. */
@Component
final class CopyRegister {
  private static final Actor.Machine SELF = new Actor.Machine("publishing");

  private final CopyRows rows;
  private final Journal journal;
  private final Transactions transactions;
  private final Ids ids;
  private final Days days;

  CopyRegister(CopyRows rows, Journal journal, Transactions transactions, Ids ids, Days days) {
    this.rows = rows;
    this.journal = journal;
    this.transactions = transactions;
    this.ids = ids;
    this.days = days;
  }

  Copy begin(Actor.Staff actor, String code, String place, SortedMap<String, String> texts, int base) {
    var progress = new Copy.Progress(Copy.State.EDITING, List.of(actor.id()), null, null, 1, days.now());
    var copy = new Copy(ids.next(), code, place, texts, base, progress);
    transactions.run(actor, () -> transactions.write(List.of(
        CopyRows.adding(copy), fact(actor, copy, new PublishingFact.CopyBegun(code, place, base)))));
    return copy;
  }

  Copy save(Actor.Staff actor, Copy copy, String file, SortedMap<String, String> texts) {
    if (!copy.editable()) {
      throw new Conflict("publishing.not-editable", Map.of());
    }
    var authors = new ArrayList<>(copy.progress().authors());
    if (!authors.contains(actor.id())) {
      authors.add(actor.id());
    }
    var progress = new Copy.Progress(Copy.State.EDITING, authors, null, null, 0, days.now());
    return stored(actor, copy, texts, progress,
        List.of(fact(actor, copy, new PublishingFact.CopySaved(file, digest(texts.getOrDefault(file, ""))))));
  }

  Copy move(Actor.Staff actor, Copy copy, Copy.State state, @Nullable LocalDate from, PublishingFact fact) {
    var progress = new Copy.Progress(state, copy.progress().authors(), null, from, 0, days.now());
    return stored(actor, copy, copy.texts(), progress, List.of(fact(actor, copy, fact)));
  }

  List<Integer> publish(Actor.Staff actor, Copy copy, List<Press.Prepared> versions, LocalDate from) {
    var progress =
        new Copy.Progress(Copy.State.PUBLISHED, copy.progress().authors(), actor.id(), from, 0, days.now());
    var publication =
        new Edition.Publication(copy.id(), copy.progress().authors().getFirst(), actor.id(), days.now());
    List<Integer> numbers = versions.stream().map(version -> version.service().version()).toList();
    var writes = new ArrayList<>(Press.publishing(versions, from, publication));
    writes.add(fact(actor, copy,
        new PublishingFact.VersionsPublished(copy.code(), copy.place(), numbers, from)));
    stored(actor, copy, copy.texts(), progress, writes);
    return numbers;
  }

  void withdraw(Actor.Staff actor, Copy copy) {
    Copy.Progress was = copy.progress();
    var progress =
        new Copy.Progress(Copy.State.WITHDRAWN, was.authors(), was.approvedBy(), was.from(), 0, days.now());
    stored(actor, copy, copy.texts(), progress, List.of(Press.withdrawing(copy.id(), actor.id(), days.now()),
        fact(actor, copy, new PublishingFact.PublicationWithdrawn(copy.code()))));
  }

  /** Read as the platform itself: facts of the desk belong to no unit. */
  List<Entry> history(Copy copy) {
    return transactions.as(SELF, () -> journal.history(copy.stream()));
  }

  private Copy stored(Actor.Staff actor, Copy copy, SortedMap<String, String> texts, Copy.Progress now,
      List<Write> writes) {
    transactions.run(actor, () -> {
      if (!rows.store(copy, texts, now)) {
        throw new Conflict("publishing.changed-meanwhile", Map.of());
      }
      transactions.write(writes);
    });
    return rows.find(copy.id()).orElseThrow();
  }

  private Write fact(Actor.Staff actor, Copy copy, PublishingFact fact) {
    return journal.appending(actor, copy.stream(), Scope.NONE, days.now(), List.of(fact));
  }

  private static String digest(String text) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

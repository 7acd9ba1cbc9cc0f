package eg.mahalliyat.requests;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Transactions.Change;
import eg.mahalliyat.platform.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Turns a draft into a request, once: the draft is the key by which a double click finds the first one's receipt. */
@Component
public final class Submissions {
  private final NewRequests newRequests;
  private final Transitions transitions;
  private final Documents documents;
  private final Payments payments;
  private final Journal journal;
  private final Transactions transactions;

  Submissions(NewRequests newRequests, Transitions transitions, Documents documents, Payments payments, Journal journal,
      Transactions transactions) {
    this.newRequests = newRequests;
    this.transitions = transitions;
    this.documents = documents;
    this.payments = payments;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Submits what was told.
   *
   * @return the request's id; the same one however often it is called
   * @throws Conflict when something is still missing
   */
  public UUID submit(Actor.Citizen actor, UUID draft) {
    return submit(new NewRequests.Coming(actor, actor.name(), null), draft);
  }

  /**
   * The same over the counter: the clerk receives it, and so does not examine it.
   *
   * @param applicant the name as on file
   * @throws Conflict when something is still missing
   */
  public UUID receive(Actor.Staff clerk, UUID draft, String applicant, Reception reception) {
    return submit(new NewRequests.Coming(clerk, applicant, reception), draft);
  }

  private UUID submit(NewRequests.Coming coming, UUID draft) {
    try {
      return once(coming, draft);
    } catch (DuplicateKeyException secondClick) {
      return again(coming, draft);
    }
  }

  private UUID again(NewRequests.Coming coming, UUID draft) {
    try {
      return once(coming, draft);
    } catch (DuplicateKeyException other) {
      // Not the same draft, then: another request about the same entry of the register is under way.
      throw new Conflict("requests.under-way", Map.of());
    }
  }

  private UUID once(NewRequests.Coming coming, UUID draft) {
    return transactions.changing(coming.actor(), NewRequests.taking(draft), newRequests::taken, taken -> {
      if (taken == null) {
        throw new NotFound("draft");
      }
      return submitted(coming, taken);
    });
  }

  private Change<UUID> submitted(NewRequests.Coming coming, NewRequests.Taken taken) {
    UUID before = taken.draft().fate().requestId();
    if (before != null) {
      return new Change<>(before, List.of());
    }
    if (!taken.draft().journey().complete()) {
      throw new Conflict("requests.incomplete", Map.of());
    }
    NewRequests.Begun begun = newRequests.begin(coming, taken);
    List<Write> writes = new ArrayList<>(begun.rows());
    Collection<UUID> papers = taken.draft().content().papers().values();
    if (!papers.isEmpty()) {
      writes.add(documents.linking(papers, taken.draft().unitId()));
    }
    begun.transition().bills().values().forEach(b -> writes.addAll(payments.opening(coming.actor(), b, begun.at())));
    writes.add(journal.appending(coming.actor(), begun.request().stream(), Requests.scope(begun.request()), begun.at(),
        facts(coming, begun)));
    return new Change<>(begun.request().id().uuid(), writes);
  }

  private static List<Fact> facts(NewRequests.Coming coming, NewRequests.Begun begun) {
    Request request = begun.request();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Facts.RequestSubmitted(request.id().uuid(), request.id().number().digits(), request.service().code(),
        request.service().version(), coming.reception() == null ? "portal" : "counter"));
    if (coming.reception() != null && coming.actor() instanceof Actor.Staff clerk) {
      facts.add(coming.reception().fact(request.id().uuid(), clerk));
    }
    facts.addAll(Transitions.facts(request.id().uuid(), begun.transition(),
        request.service().definition().procedure()));
    return facts;
  }
}

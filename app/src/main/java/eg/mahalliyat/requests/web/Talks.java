package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.requests.Notes;
import eg.mahalliyat.requests.Request;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was written about a case beside its decisions, and to whom. */
@Component
public class Talks {
  /** @param by who wrote it; empty for readers whom that does not concern */
  public record Said(String text, String by, Instant at) {}

  /**
   * What officials read.
   *
   * @param inside for them alone
   * @param remarks what the applicant reads, too
   */
  public record Talk(List<Said> inside, List<Said> remarks) {}

  /**
   * What the applicant reads.
   *
   * @param why the request was refused; null when it was not, and for who holds only the receipt
   */
  public record Told(Refused.@Nullable Why why, List<Said> remarks) {
    /** For who holds only the receipt. */
    static final Told NOTHING = new Told(null, List.of());
  }

  private final Notes notes;
  private final Chronicles chronicles;
  private final Refused refused;

  Talks(Notes notes, Chronicles chronicles, Refused refused) {
    this.notes = notes;
    this.chronicles = chronicles;
    this.refused = refused;
  }

  Talk talk(Web web, Actor.Staff actor, UUID request) {
    List<Notes.Note> inside = notes.insideOf(actor, request);
    List<Notes.Note> remarks = notes.remarksOf(actor, request);
    Map<String, String> names =
        chronicles.names(web, Stream.concat(inside.stream(), remarks.stream()).map(Talks::author));
    return new Talk(said(inside, names), said(remarks, names));
  }

  /** The office writes, not the person. */
  Told told(Web web, Actor.Citizen actor, Request request) {
    Refused.Why why =
        request.state().end() == End.REFUSED ? refused.why(web, request).orElse(null) : null;
    return new Told(why, said(notes.remarksOf(actor, request.id().uuid()), Map.of()));
  }

  private static List<Said> said(List<Notes.Note> notes, Map<String, String> names) {
    return notes.stream().map(note -> new Said(note.text(), names.getOrDefault(author(note), ""), note.at())).toList();
  }

  private static String author(Notes.Note note) {
    return "staff:" + note.by();
  }
}

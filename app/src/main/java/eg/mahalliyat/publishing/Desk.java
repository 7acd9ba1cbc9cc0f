package eg.mahalliyat.publishing;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.Press;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The publisher's desk. Somebody copies what is in force, changes the copy and proposes it with its day; somebody else
 * approves. What is in force stays in force until that day, whatever the copy says.
 */
@Component
public final class Desk {
  private final CopyRows rows;
  private final CopyRegister register;
  private final Catalogue catalogue;
  private final Press press;
  private final Days days;

  Desk(CopyRows rows, CopyRegister register, Catalogue catalogue, Press press, Days days) {
    this.rows = rows;
    this.register = register;
    this.catalogue = catalogue;
    this.press = press;
    this.days = days;
  }

  /** Copies at work first, newest first; 50 at most. */
  public List<Copy> copies() {
    return rows.list();
  }

  public Copy copy(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("copy"));
  }

  /**
   * Begins a copy of what is in force, or goes on with the one that is at work.
   *
   * @param code of the service; one that is not there yet begins with an empty definition
   * @param place empty for the whole country, else whose variant it is
   */
  public Copy begin(Actor.Staff actor, String code, String place) {
    Optional<Copy> open = rows.open(code, place);
    if (open.isPresent()) {
      return open.get();
    }
    Optional<Edition> own = catalogue.editions().at(code, place, days.today());
    if (!place.isEmpty() && catalogue.editions().at(code, "", days.today()).isEmpty()) {
      throw new NotFound("service to vary");
    }
    TreeMap<String, String> texts = own.map(edition -> Press.own(edition.files(), place))
        .orElseGet(() -> Beginnings.texts(code, place, days.today()));
    try {
      return register.begin(actor, code, place, texts, own.map(edition -> edition.service().version()).orElse(0));
    } catch (DuplicateKeyException doubleClick) {
      return rows.open(code, place).orElseThrow(() -> doubleClick);
    }
  }

  /** Keeps one file as it was typed, right or wrong; an empty one is removed. */
  public Copy save(Actor.Staff actor, Copy copy, String file, String text) {
    if (!Beginnings.allowed(copy.place(), file)) {
      throw new NotFound("file of a copy");
    }
    var texts = new TreeMap<>(copy.texts());
    String tidy = text.replace("\r\n", "\n");
    if (tidy.isBlank() && file.contains("cases/")) {
      texts.remove(file);
    } else {
      texts.put(file, tidy);
    }
    return register.save(actor, copy, file, texts);
  }

  /** What would be published with this copy, and everything that is wrong with it. */
  public Checked check(Copy copy) {
    return check(copy, copy.texts());
  }

  /** The same with a file as it is just being typed. */
  public Checked check(Copy copy, String file, String text) {
    var texts = new TreeMap<>(copy.texts());
    texts.put(file, text.replace("\r\n", "\n"));
    return check(copy, texts);
  }

  private Checked check(Copy copy, SortedMap<String, String> texts) {
    var faults = new ArrayList<Fault>();
    List<Press.Prepared> versions = press.prepare(copy.code(), copy.place(), texts, days.first(copy), faults);
    return new Checked(versions, faults);
  }

  /**
   * Asks for approval.
   *
   * @param from tomorrow or later
   * @throws Conflict when there are faults, the day is too near, or another version of the service waits for its day
   */
  public Copy propose(Actor.Staff actor, Copy copy, LocalDate from) {
    mayGo(copy, from);
    return register.move(actor, copy, Copy.State.PROPOSED, from, new PublishingFact.CopyProposed(from));
  }

  /**
   * Approves what somebody else proposed; it is in force from its day.
   *
   * @return the numbers of the versions
   * @throws Conflict when the actor is one of its authors, or it could not be proposed any more
   */
  public List<Integer> approve(Actor.Staff actor, Copy copy) {
    LocalDate from = copy.progress().from();
    if (copy.progress().state() != Copy.State.PROPOSED || from == null) {
      throw new Conflict("publishing.not-proposed", Map.of());
    }
    if (copy.progress().authors().contains(actor.id())) {
      throw new Conflict("publishing.own-work", Map.of());
    }
    mayGo(copy, from);
    try {
      return register.publish(actor, copy, check(copy).versions(), from);
    } catch (DuplicateKeyException another) {
      // Somebody published another change of this service in the same moment: its numbers are taken.
      throw new Conflict("publishing.another-waits", Map.of());
    } finally {
      catalogue.refresh();
    }
  }

  /** Gives it back to its authors with a reason. */
  public Copy sendBack(Actor.Staff actor, Copy copy, String why) {
    return register.move(actor, proposed(copy), Copy.State.EDITING, null, new PublishingFact.CopySentBack(why));
  }

  /** Gives a copy up. */
  public void drop(Actor.Staff actor, Copy copy) {
    if (!copy.editable()) {
      throw new Conflict("publishing.not-editable", Map.of());
    }
    register.move(actor, copy, Copy.State.DROPPED, null, new PublishingFact.CopyDropped(copy.code()));
  }

  /** Takes a publication back before its day. */
  public void withdraw(Actor.Staff actor, Copy copy) {
    LocalDate from = copy.progress().from();
    if (copy.progress().state() != Copy.State.PUBLISHED || from == null || !from.isAfter(days.today())) {
      throw new Conflict("publishing.in-force", Map.of());
    }
    register.withdraw(actor, copy);
    catalogue.refresh();
  }

  private static Copy proposed(Copy copy) {
    if (copy.progress().state() != Copy.State.PROPOSED) {
      throw new Conflict("publishing.not-proposed", Map.of());
    }
    return copy;
  }

  private void mayGo(Copy copy, LocalDate from) {
    if (!copy.open()) {
      throw new Conflict("publishing.not-editable", Map.of());
    }
    if (!from.isAfter(days.today())) {
      throw new Conflict("publishing.too-soon", Map.of());
    }
    if (!catalogue.editions().pending(copy.code(), days.today()).isEmpty()) {
      throw new Conflict("publishing.another-waits", Map.of());
    }
    if (!check(copy).faults().isEmpty()) {
      throw new Conflict("publishing.faults", Map.of());
    }
  }

  /** The first day on which a copy could hold, or on which it is to hold. */
  public LocalDate firstDay(Copy copy) {
    return days.first(copy);
  }

  /** What was done with a copy, oldest first. */
  public List<Entry> history(Copy copy) {
    return register.history(copy);
  }
}

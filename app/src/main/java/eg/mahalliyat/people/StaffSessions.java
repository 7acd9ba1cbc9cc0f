package eg.mahalliyat.people;

import eg.mahalliyat.platform.Vault;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The open sessions of an official, at whatever node they began: all nodes read them from the one database. */
@Component
public final class StaffSessions {
  /** The attribute of a session that says from where it was begun. */
  public static final String ABOUT = "people.about";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Vault vault;

  StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Vault vault) {
    this.sessions = sessions;
    this.vault = vault;
  }

  /**
   * One of them, as its owner may see it.
   *
   * @param mark stands for its id, which is a secret
   * @param about the browser, by what it called itself
   * @param here true for the one that asks
   */
  public record Open(String mark, Instant begun, Instant used, String about, boolean here) {}

  /** The last used first. */
  public List<Open> of(UUID staff, String here) {
    return found(staff).entrySet().stream()
        .map(e -> new Open(mark(e.getKey()), e.getValue().getCreationTime(), e.getValue().getLastAccessedTime(),
            e.getValue().getAttributeOrDefault(ABOUT, ""), e.getKey().equals(here)))
        .sorted(Comparator.comparing(Open::used).reversed()).toList();
  }

  /** Ends the one with this mark, if it is his. */
  public int end(UUID staff, String mark) {
    return end(staff, id -> mark(id).equals(mark));
  }

  public int endOthers(UUID staff, String here) {
    return end(staff, id -> !id.equals(here));
  }

  public int endAll(UUID staff) {
    return end(staff, id -> true);
  }

  private int end(UUID staff, Predicate<String> which) {
    List<String> ended = found(staff).keySet().stream().filter(which).toList();
    ended.forEach(sessions::deleteById);
    return ended.size();
  }

  private Map<String, ? extends Session> found(UUID staff) {
    return sessions.findByPrincipalName("staff:" + staff);
  }

  private String mark(String id) {
    return HexFormat.of().formatHex(vault.hash("session", id)).substring(0, 32);
  }
}

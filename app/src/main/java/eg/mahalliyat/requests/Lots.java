package eg.mahalliyat.requests;

import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.TaskState;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws who inspects, so that neither applicant nor colleague can choose: by chance among those who have the fewest
 * such tasks open, and never somebody whom the procedure bars or on whom the lot fell before.
 */
@Component
public final class Lots implements Subscriber {
  private static final Logger log = LoggerFactory.getLogger(Lots.class);
  private static final Set<String> NEXT_ONE = Set.of("procedure.refused.duties-apart",
      "procedure.refused.already-drawn", "procedure.refused.not-yours", Requests.CONCERNED);

  private final Requests requests;
  private final Officials officials;
  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  Lots(Requests requests, Officials officials, JdbcClient jdbc, Transactions transactions) {
    this.requests = requests;
    this.officials = officials;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "lots";
  }

  @Override
  public Set<String> types() {
    return Set.of("LotDue");
  }

  /** A lot that falls on nobody stays with the supervisor, who draws again when somebody is there. */
  @Override
  public void on(Entry fact) {
    Facts.LotDue due = fact.as(Facts.LotDue.class);
    try {
      draw(new Actor.Machine(name()), due.requestId(), due.taskId(), "");
    } catch (Conflict nobody) {
      log.warn("the lot for {} of request {} was not drawn: {}", due.taskId(), due.requestId(), nobody.getMessage());
    }
  }

  /**
   * A supervisor or the head has it drawn, or drawn again.
   *
   * @param reason needed when it was drawn before
   * @throws Conflict when it falls on nobody, or the procedure does not allow it
   */
  public void draw(Actor.Staff actor, UUID id, String taskId, String reason) {
    draw((Actor) actor, id, taskId, reason);
  }

  private void draw(Actor actor, UUID id, String taskId, String reason) {
    Request request = requests.request(actor, id);
    if (actor instanceof Actor.Staff official && !Heads.oneOf(official, request)) {
      throw new Conflict("procedure.refused.not-yours", Map.of("task", taskId));
    }
    TaskState task = request.state().tasks().get(taskId);
    if (task == null) {
      throw new NotFound("task");
    }
    if (!request.service().definition().procedure().byLot(task)) {
      throw new Conflict("procedure.refused.wrong-kind", Map.of("task", taskId));
    }
    if (task.assignee() != null && reason.isBlank()) {
      throw new Conflict("requests.draw-reason", Map.of());
    }
    for (Official official : inTurn(actor, request.owner().unitId(), task)) {
      if (fellOn(official, actor, id, task, reason)) {
        return;
      }
    }
    throw new Conflict("requests.nobody-to-draw", Map.of());
  }

  private boolean fellOn(Official official, Actor actor, UUID id, TaskState task, String reason) {
    var drawn = new eg.mahalliyat.procedure.Actor(Lot.actor(official.id()), Set.of(String.valueOf(task.role())));
    try {
      requests.move(actor, id, r -> new Command.Assign(task.id(), Requests.apart(drawn, r), reason));
      return true;
    } catch (Conflict barred) {
      if (NEXT_ONE.contains(barred.reasonKey())) {
        return false;
      }
      throw barred;
    }
  }

  /** Those with the fewest open tasks first, in an order that nobody knows before. */
  private List<Official> inTurn(Actor actor, int unit, TaskState task) {
    String post = String.valueOf(task.role());
    List<Official> all = new ArrayList<>(
        Role.ofCode(post).map(role -> officials.holding(role, unit)).orElse(List.of()));
    Map<UUID, Integer> loads = loads(actor, unit, post);
    Collections.shuffle(all, random);
    all.sort(Comparator.comparing(official -> loads.getOrDefault(official.id(), 0)));
    return all;
  }

  private Map<UUID, Integer> loads(Actor actor, int unit, String post) {
    record Load(UUID holder, int open) {}
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT holder, count(*) AS open FROM requests.task
             WHERE unit_id = ? AND role = ? AND holder IS NOT NULL GROUP BY holder""")
        .params(unit, post)
        .query((row, n) -> new Load(row.getObject("holder", UUID.class), row.getInt("open"))).list())
        .stream().collect(Collectors.toMap(Load::holder, Load::open));
  }
}

package eg.mahalliyat.bench;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.licences.WebRegister;
import eg.mahalliyat.payments.WebOrders;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Submissions;
import eg.mahalliyat.requests.Subject;
import eg.mahalliyat.requests.WebDrafts;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Fills the database of a drill by the front doors of a platform whose subscribers and jobs stand still. */
final class DrillSeed {
  private static final String UNIT = "EG01-31";
  private static final int CITIZENS = 10;
  private static final List<String> GIVEN = List.of("هدى", "سامح", "نجوى", "عمرو", "ليلى", "باسم", "ريم", "جلال",
      "سعاد", "مراد", "آمال", "نادر", "شيماء", "رأفت", "ولاء", "صبري", "دينا", "وائل", "إلهام", "حازم");
  private static final List<String> FAMILY = List.of("عبد الغني", "الشاذلي", "غالي", "سليمان", "البنا", "منصور",
      "القاضي", "حبيب", "النجار", "صادق", "الطحان", "يعقوب");

  private final ApplicationContext context;
  private final DrillDatabase database;
  private final int unit;
  private final Map<Role, DrillStock.Official> before = new EnumMap<>(Role.class);

  DrillSeed(ApplicationContext context, DrillDatabase database) {
    this.context = context;
    this.database = database;
    this.unit = context.getBean(Territory.class).units().stream().filter(u -> u.code().equals(UNIT)).findFirst()
        .orElseThrow().id();
  }

  DrillStock fill(DrillStock.Plan plan) throws InterruptedException, ExecutionException {
    System.err.println("Preparing " + plan.all() + " requests");
    for (DrillStage stage : DrillStage.values()) {
      before.put(stage.role(), engaged(stage.role(), before.size()));
    }
    List<Role> roles = new ArrayList<>();
    plan.officials().forEach((role, many) -> IntStream.range(0, many).forEach(i -> roles.add(role)));
    List<DrillStock.Official> officials =
        WebSeed.inParallel(roles.size(), i -> engaged(roles.get(i), before.size() + i));
    List<WebDrafts.Holder> holders = holders(plan.all());
    List<UUID> drafts = drafts(holders);
    List<UUID> requests = WebSeed.inParallel(drafts.size(),
        i -> context.getBean(Submissions.class).submit(holders.get(i).citizen(), drafts.get(i)));
    List<DrillStage> stages = new ArrayList<>();
    plan.cases().forEach((stage, many) -> IntStream.range(0, many).forEach(i -> stages.add(stage)));
    List<DrillStock.Case> cases = WebSeed.inParallel(stages.size(),
        i -> brought(requests.get(i), stages.get(i), holders.get(i), i));
    List<String> references = WebSeed.inParallel(plan.payable(),
        i -> payable(holders.get(stages.size() + i), requests.get(stages.size() + i)));
    return new DrillStock(cases, officials, references, labels());
  }

  private List<WebDrafts.Holder> holders(int many) throws InterruptedException, ExecutionException {
    List<WebDrafts.Holder> citizens = WebSeed.inParallel(CITIZENS, n -> WebSeed.citizen(context, n));
    return IntStream.range(0, many).mapToObj(i -> citizens.get(i % CITIZENS)).toList();
  }

  private List<UUID> drafts(List<WebDrafts.Holder> holders) {
    List<Subject> subjects =
        new WebRegister(context).enter(holders.stream().map(WebDrafts.Holder::citizen).toList(), List.of(unit));
    return new WebDrafts(context, database.jdbc()).write(holders, subjects, List.of(unit));
  }

  /** Names differ, so that a page which names somebody names one. */
  private DrillStock.Official engaged(Role role, int n) {
    return engaged(context, unit, role, n);
  }

  /** An official of the unit, the same for the same number. */
  static DrillStock.Official engaged(ApplicationContext context, int unit, Role role, int n) {
    String name = GIVEN.get(n % GIVEN.size()) + " " + FAMILY.get(n / GIVEN.size() % FAMILY.size());
    String username = "drill-" + n;
    Officials officials = context.getBean(Officials.class);
    UUID id = officials.engage(username, name, "Drill Official " + n, DrillStock.PASSWORD);
    officials.appoint(
        new Post(id, unit, "citizen-service", role, LocalDate.now(WorkingDays.CAIRO).minusDays(1), null));
    return new DrillStock.Official(id, username, name, role);
  }

  private DrillStock.Case brought(UUID request, DrillStage stage, WebDrafts.Holder holder, int n) {
    Arrays.stream(DrillStage.values()).filter(passed -> passed.compareTo(stage) < 0)
        .forEach(passed -> decide(request, passed));
    return new DrillStock.Case(request, stage,
        new DrillStock.Citizen(WebSeed.nationalId(n % CITIZENS), holder.mobile()));
  }

  private String payable(WebDrafts.Holder holder, UUID request) {
    Arrays.stream(DrillStage.values()).forEach(passed -> decide(request, passed));
    return new WebOrders(context).offer(holder.citizen(), request);
  }

  private void decide(UUID request, DrillStage stage) {
    DrillStock.Official by = Objects.requireNonNull(before.get(stage.role()));
    context.getBean(Requests.class).decide(new Actor.Staff(by.id(), by.name(), unit, Set.of(by.role().code())), request,
        stage.taskId(), stage.onward(), Grounds.NONE);
  }

  private Map<String, String> labels() {
    Words words = context.getBean(Catalogue.class).current("SHP-02").orElseThrow()
        .words(eg.mahalliyat.platform.Words.ARABIC);
    Map<String, String> labels = new HashMap<>();
    for (DrillStage stage : DrillStage.values()) {
      for (String decision : List.of(stage.onward(), DrillStage.INCOMPLETE)) {
        words.find("decisions." + stage.task() + "." + decision)
            .ifPresent(label -> labels.put(stage.task() + "." + decision, label));
      }
    }
    return labels;
  }
}

package eg.mahalliyat.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The lifecycle as every BPMN engine is given it; all that differs between two of them is behind {@link Bpmn}. */
public final class BpmnLifecycle implements Engine {
  private static final int UNITS = 312;
  private static final String MACHINE = "machine:bench";

  private final Bpmn bpmn;
  private final AtomicLong taken;

  public BpmnLifecycle(Bpmn bpmn) {
    this.bpmn = bpmn;
    this.taken = new AtomicLong(bpmn.started());
  }

  /** There is nothing to prepare: what is typed beforehand is not kept by the engine. */
  @Override
  public void prepare(int lifecycles) {}

  @Override
  public void lifecycle(Steps steps) throws Exception {
    long n = taken.incrementAndGet();
    long unit = 1 + n % UNITS;
    String[] id = new String[1];
    steps.take(Step.SUBMIT, () -> id[0] = bpmn.start("citizen:" + n % 10_000, unit + "/" + n, form(n)));
    String request = id[0];
    steps.take(Step.COMPLETENESS, () -> decide(request, "completeness", "counter-clerk", unit, "complete"));
    steps.take(Step.SITE_REVIEW, () -> decide(request, "site", "licence-officer", unit, "conforms"));
    steps.take(Step.DEBTS_REVIEW, () -> decide(request, "debts", "revenue-officer", unit, "clear"));
    steps.take(Step.FEE, () -> assess(request, unit));
    steps.take(Step.PAYMENT, () -> bpmn.receive(request, "payment", Map.of("payment_by", MACHINE, "receipt", "R" + n)));
    steps.take(Step.ENDORSEMENT, () -> decide(request, "endorsement", "unit-head", unit, "approve"));
    steps.take(Step.ISSUE, () -> bpmn.receive(request, "issue",
        Map.of("issue_by", MACHINE, "licence", unit + "/2026/" + n)));
  }

  private static Map<String, Object> form(long n) {
    Form form = Form.of(n);
    Map<String, Object> variables = new LinkedHashMap<>(form.answers());
    form.papers().forEach((paper, document) -> variables.put(paper, document.toString()));
    return variables;
  }

  private void assess(String request, long unit) {
    decide(request, "fee", "revenue-officer", unit, Map.of("fee_decision", "assessed", "LICENCE", 80_000L, "STAMP", 90L));
  }

  private void decide(String request, String task, String role, long unit, String decision) {
    decide(request, task, role, unit, Map.of(task + "_decision", decision));
  }

  private void decide(String request, String task, String role, long unit, Map<String, Object> variables) {
    bpmn.decide(new Bpmn.Decision(request, task, role, official(role, unit), variables));
  }

  /** Who has the role in the unit. */
  static String official(String role, long unit) {
    return new UUID(role.hashCode() & 0xffff_0fffL | 0x7000, 0x8000_0000_0000_0000L | unit).toString();
  }

  @Override
  public void close() {
    bpmn.close();
  }
}

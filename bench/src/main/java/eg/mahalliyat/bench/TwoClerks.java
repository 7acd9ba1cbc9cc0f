package eg.mahalliyat.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/**
 * {@code bin/drill two-clerks}: two officials, each at another node, decide the same task at the same moment, again and
 * again. Every eighth request is raced through all of its tasks, paid, and must end with one licence.
 */
final class TwoClerks {
  private static final int LICENCE_EACH = 8;
  private static final int PATIENCE_SECONDS = 120;

  /** Both sent; what came back. */
  record Race(DrillClerk.Move first, DrillClerk.Move second, DrillAnswer toFirst, DrillAnswer toSecond) {
    List<DrillClerk.Move> winners() {
      List<DrillClerk.Move> winners = new ArrayList<>();
      if (toFirst.taken()) {
        winners.add(first);
      }
      if (toSecond.taken()) {
        winners.add(second);
      }
      return winners;
    }

    boolean oneWon() {
      return toFirst.taken() != toSecond.taken();
    }

    /** The other one reads who was first and with what, and finds again what he typed himself. */
    boolean otherTold(DrillStock stock) {
      if (!oneWon()) {
        return false;
      }
      DrillClerk.Move winner = winners().getFirst();
      DrillClerk.Move loser = winner == first ? second : first;
      DrillAnswer page = winner == first ? toSecond : toFirst;
      return page.refused() && page.body().contains(winner.clerk().name())
          && page.body().contains(stock.label(winner.about().stage(), winner.decision()))
          && page.body().contains(loser.text());
    }
  }

  private final DrillGround ground;
  private final DrillStock stock;
  private final Map<DrillStage, List<DrillClerk>> pairs;
  private final Map<DrillStock.Citizen, DrillPayer> payers = new HashMap<>();
  private final List<DrillDecision> told = new ArrayList<>();
  private final List<UUID> wanted = new ArrayList<>();
  private int won;
  private int heard;
  private int doubleOrders;

  private TwoClerks(DrillGround ground, DrillStock stock, Map<DrillStage, List<DrillClerk>> pairs) {
    this.ground = ground;
    this.stock = stock;
    this.pairs = pairs;
  }

  static DrillStock.Plan plan(int rounds) {
    return new DrillStock.Plan(Map.of(DrillStage.REVIEW, rounds), 0,
        Map.of(DrillStage.REVIEW.role(), 2, DrillStage.DEBTS.role(), 2, DrillStage.ENDORSEMENT.role(), 2));
  }

  /** @param spoiler spoils something before it is counted, if that is wanted */
  static DrillOutcome run(DrillGround ground, DrillStock stock, Drill.Spoiler spoiler)
      throws IOException, InterruptedException, ExecutionException {
    Instant since = ground.database().now();
    Map<DrillStage, List<DrillClerk>> pairs = new EnumMap<>(DrillStage.class);
    for (DrillStage stage : DrillStage.values()) {
      pairs.put(stage, ground.atTheirDesks(stock.holding(stage.role())));
    }
    TwoClerks drill = new TwoClerks(ground, stock, pairs);
    List<DrillStock.Case> cases = stock.at(DrillStage.REVIEW);
    System.err.println("Racing " + cases.size() + " times");
    for (int i = 0; i < cases.size(); i++) {
      drill.round(cases.get(i), i);
    }
    return drill.counted(since, spoiler);
  }

  private void round(DrillStock.Case it, int n) throws IOException, InterruptedException, ExecutionException {
    List<Race> races = new ArrayList<>(List.of(race(it, n % 4 == 0 || n % 4 == 1, n % 4 == 0 || n % 4 == 3, n)));
    if (n % LICENCE_EACH == 0) {
      races.add(race(new DrillStock.Case(it.request(), DrillStage.DEBTS, it.applicant()), true, true, n));
      races.add(race(new DrillStock.Case(it.request(), DrillStage.ENDORSEMENT, it.applicant()), true, true, n));
      wanted.add(it.request());
      pay(it);
    }
    races.forEach(race -> race.winners().forEach(winner -> told.add(winner.decided())));
    won += races.stream().allMatch(Race::oneWon) ? 1 : 0;
    heard += races.stream().allMatch(race -> race.otherTold(stock)) ? 1 : 0;
    races.stream().filter(race -> !race.otherTold(stock)).forEach(race -> System.err.println(
        "round " + n + ", " + it.request() + ": " + race.toFirst() + ", " + race.toSecond()));
  }

  /** Both open the case before they decide; whoever turns it back says why. */
  private Race race(DrillStock.Case it, boolean firstOnward, boolean secondOnward, int n)
      throws IOException, InterruptedException, ExecutionException {
    List<DrillClerk> pair = pairs.getOrDefault(it.stage(), List.of());
    DrillClerk.Move first = move(pair.getFirst(), it, firstOnward, "السبب الأول " + n);
    DrillClerk.Move second = move(pair.getLast(), it, secondOnward, "السبب الثاني " + n);
    for (DrillClerk clerk : pair) {
      clerk.open(it);
    }
    List<Callable<DrillAnswer>> both = List.of(first::send, second::send);
    List<DrillAnswer> answers = DrillWaiting.atOnce(both);
    return new Race(first, second, answers.getFirst(), answers.getLast());
  }

  private static DrillClerk.Move move(DrillClerk clerk, DrillStock.Case it, boolean onward, String text) {
    return onward ? clerk.move(it, it.stage().onward(), "") : clerk.move(it, DrillStage.INCOMPLETE, text);
  }

  private void pay(DrillStock.Case it) throws IOException, InterruptedException, ExecutionException {
    DrillPayer payer = payers.get(it.applicant());
    if (payer == null) {
      payer = ground.payer().signIn(it.applicant());
      payers.put(it.applicant(), payer);
    }
    List<String> references = payer.references(it.request(), ground.node(1));
    doubleOrders += references.size() - 1;
    ground.pay(references.getFirst());
  }

  private DrillOutcome counted(Instant since, Drill.Spoiler spoiler) throws IOException, InterruptedException {
    DrillDatabase database = ground.database();
    DrillWaiting.holds(() -> database.licences(since).containsAll(wanted) && database.notIssued(since) == 0,
        PATIENCE_SECONDS);
    spoiler.spoil(database, since);
    List<DrillDecision> kept = database.decided(since);
    List<UUID> licences = database.licences(since);
    long rounds = stock.cases().size();
    return new DrillOutcome().count("rounds", rounds).must("won", won, rounds).must("told", heard, rounds)
        .must("doubled", DrillCount.doubled(kept.stream().map(DrillDecision::once).toList())
            + DrillCount.doubled(licences) + doubleOrders, 0)
        .must("lost", DrillCount.lost(told, kept), 0)
        .must("licences", licences.size(), wanted.size());
  }
}

package eg.mahalliyat.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What is driven, in which order and for how long.
 *
 * @param warm seconds of warming up
 * @param seconds of the nation's load; each other part takes a share of it
 * @param rate times the nation's load
 * @param breaking whether the rate is searched at which people wait too long
 */
record WebPlan(double warm, double seconds, double rate, boolean breaking) {
  private static final double SUBMISSIONS = 20;
  private static final double TRACKINGS = 200;
  private static final double NOTICES = 50;
  private static final double GUIDES = 50;
  private static final double INBOXES = 20;
  private static final int WAITING = 1_000;
  private static final List<Double> WARMING = List.of(0.1, 0.2, 0.3, 0.5, 0.7, 0.9);
  private static final List<Double> STEPS = List.of(1.5, 2.0, 3.0, 4.0, 6.0, 8.0);

  /** Something that is driven alone. */
  record Part(String name, List<LoadStream> streams, double seconds) {}

  /** Ever more of everything, so that the running program has compiled what it uses, as on any day but the first. */
  List<Part> warmUp(WebPeople people) {
    return WARMING.stream().map(share -> {
      List<LoadStream> all = new ArrayList<>(nation(people, share * rate).streams());
      all.add(people.guide(GUIDES * share * rate));
      all.add(people.inbox(INBOXES * share * rate));
      return new Part("warm-up", all, warm / WARMING.size());
    }).toList();
  }

  /** What the nation's load does not hold, and each part of it, at its rate in it. */
  List<Part> alone(WebPeople people) {
    List<LoadStream> all = new ArrayList<>(List.of(people.guide(GUIDES * rate), people.inbox(INBOXES * rate)));
    all.addAll(nation(people, rate).streams());
    return all.stream().map(stream -> new Part("alone", List.of(stream), aloneSeconds())).toList();
  }

  /** Whoever submits sees the receipt next. */
  Part nation(WebPeople people, double factor) {
    return new Part("nation x" + factor, List.of(people.submit(SUBMISSIONS * factor), people.receipt(SUBMISSIONS * factor),
        people.track(TRACKINGS * factor), people.notice(NOTICES * factor)), factor == rate ? seconds : stepSeconds());
  }

  /** Ever more, until it breaks. */
  List<Double> steps() {
    return breaking ? STEPS.stream().map(step -> step * rate).toList() : List.of();
  }

  private double stepSeconds() {
    return Math.max(2, seconds / 4);
  }

  private double aloneSeconds() {
    return Math.max(2, seconds / 6);
  }

  /** Enough for all parts. */
  WebStock.Plan stock() {
    double warming = WARMING.stream().mapToDouble(share -> share * rate * warm / WARMING.size()).sum();
    double factorSeconds = warming + rate * (seconds + aloneSeconds())
        + steps().stream().mapToDouble(step -> step * stepSeconds()).sum() + 1;
    return new WebStock.Plan((int) (SUBMISSIONS * factorSeconds) + 10, WAITING, (int) (NOTICES * factorSeconds) + 10);
  }
}

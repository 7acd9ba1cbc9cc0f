package eg.mahalliyat.pictures;

import eg.mahalliyat.pictures.Shape.Point;
import eg.mahalliyat.pictures.StageText.Going;
import java.util.ArrayList;
import java.util.List;

/** One stage: its number and title, its tasks, and in a panel at its foot the ways out. */
final class CardDrawing {
  private static final int PANEL = 6;
  private static final int CHIP = 46;
  private static final int BADGE = 11;

  private final Sheet sheet;
  private final StageText stage;
  private final int x;
  private final int width;
  private final List<Lanes.Port> ports = new ArrayList<>();
  private int onward = -1;
  private int panel;

  /**
   * What others need to know of the card.
   *
   * @param ports where ways leave it for stages elsewhere
   * @param taken true when the request went on from here along the way that ends well
   */
  record Drawn(StageText stage, int top, int bottom, List<Lanes.Port> ports, boolean taken) {
    /** Where ways from elsewhere come in. */
    int entry() {
      return top + Sheet.RAIL;
    }
  }

  CardDrawing(Sheet sheet, StageText stage, int x, int width) {
    this.sheet = sheet;
    this.stage = stage;
    this.x = x;
    this.width = width;
  }

  Drawn draw(int top) {
    int frame = sheet.shapes().size();
    int y = rules(tasks(head(top)));
    sheet.shapes().add(frame, new Shape.Box("p-card " + look(), x, top, width, y - top, 10));
    if (onward >= 0) {
      sheet.shapes().add(panel + 2, new Shape.Line("p-flow" + taken(goesOn()),
          List.of(new Point(x + Sheet.RAIL, onward), new Point(x + Sheet.RAIL, y))));
    }
    return new Drawn(stage, top, y, ports, goesOn());
  }

  private String look() {
    return (stage.aside() ? "p-aside " : "") + "p-" + stage.mark().key();
  }

  private int head(int top) {
    int room = width - Sheet.TEXT - Sheet.PAD - (marked(stage.mark()) ? 24 : 0);
    int end = sheet.text(Face.TITLE, "", stage.title(), x + Sheet.TEXT, top + 10, room);
    int middle = top + Sheet.RAIL;
    sheet.box("p-badge p-" + stage.mark().key(), x + Sheet.RAIL - BADGE, middle - BADGE, 2 * BADGE, 2 * BADGE, BADGE);
    sheet.centred(Face.SIGN, "p-number p-" + stage.mark().key(), Integer.toString(stage.number()), x + Sheet.RAIL, middle);
    if (marked(stage.mark())) {
      sheet.sign("p-mark p-" + stage.mark().key(), stage.mark().key(), x + width - Sheet.PAD - 18, top + 13);
    }
    return end + 4;
  }

  private static boolean marked(Mark mark) {
    return mark == Mark.PASSED || mark == Mark.PRESENT;
  }

  private int tasks(int top) {
    int y = top;
    int room = width - Sheet.TEXT - Sheet.PAD;
    if (!stage.together().isEmpty()) {
      y = sheet.text(Face.SIGN, "p-together", stage.together(), x + Sheet.TEXT, y, room) + 4;
    }
    for (StageText.Task task : stage.tasks()) {
      sheet.sign("p-sign p-" + task.mark().key(), sign(task), x + Sheet.RAIL - 9, y + 3);
      y = sheet.text(Face.TASK, "", task.title(), x + Sheet.TEXT, y, room);
      y = said(Face.ABOUT, task.about(), y, room);
      y = said(Face.ABOUT, task.when(), y, room) + 6;
    }
    return y + (stage.tasks().isEmpty() ? 4 : 2);
  }

  private int said(Face face, String text, int y, int room) {
    return text.isEmpty() ? y : sheet.text(face, "", text, x + Sheet.TEXT, y, room);
  }

  /** A task that is done is ticked off; every other has the sign of its kind. */
  private static String sign(StageText.Task task) {
    return task.mark() == Mark.PASSED ? Mark.PASSED.key() : task.kind().word();
  }

  private int rules(int top) {
    List<StageText.Rule> told = stage.rules().stream().filter(rule -> !rule.label().isEmpty()).toList();
    if (told.isEmpty()) {
      return top;
    }
    panel = sheet.shapes().size();
    int y = top + 5;
    for (StageText.Rule rule : told) {
      y = rule(rule, y) + 5;
    }
    sheet.shapes().add(panel, new Shape.Box("p-panel", x + PANEL, top, width - 2 * PANEL, y - top, 6));
    return y + PANEL;
  }

  private int rule(StageText.Rule rule, int y) {
    int middle = y + Face.RULE.leading() / 2;
    int room = width - Sheet.TEXT - Sheet.PAD;
    return switch (rule.going()) {
      case Going.On _ -> onward(rule, y, middle, room);
      case Going.Out out when out.last() -> onward(rule, y, middle, room);
      case Going.Out out -> out(rule, out, sheet.text(Face.RULE, "", rule.label(), x + Sheet.TEXT, y, room));
      case Going.Jump jump -> {
        chip(rule, jump, middle);
        yield Math.max(sheet.text(Face.RULE, "", rule.label(), x + Sheet.TEXT, y, room - CHIP - 6), middle + 14);
      }
    };
  }

  private int onward(StageText.Rule rule, int y, int middle, int room) {
    onward = onward < 0 ? middle : onward;
    int end = sheet.text(Face.RULE, "", rule.label(), x + Sheet.TEXT, y, room);
    sheet.fork(taken(rule.taken()), x + Sheet.RAIL, middle);
    return end;
  }

  private int out(StageText.Rule rule, Going.Out out, int y) {
    Pill.draw(sheet, out.end().word(), taken(rule.taken()), out.title(), x + Sheet.TEXT, y + 1);
    return y + 1 + Pill.HEIGHT;
  }

  private void chip(StageText.Rule rule, Going.Jump jump, int middle) {
    int left = x + width - Sheet.PAD - CHIP + 4;
    boolean back = jump.number() <= stage.number();
    sheet.box("p-chip" + taken(rule.taken()), left, middle - 11, CHIP, 22, 11);
    sheet.sign("p-turn", back ? "up" : "down", left + 4, middle - 9);
    sheet.centred(Face.SIGN, "", Integer.toString(jump.number()), left + 32, middle);
    ports.add(new Lanes.Port(jump.number(), left + CHIP, middle, rule.taken()));
  }

  private boolean goesOn() {
    return stage.rules().stream().anyMatch(rule -> rule.taken()
        && (rule.going() instanceof Going.On || rule.going() instanceof Going.Out out && out.last()));
  }

  static String taken(boolean taken) {
    return taken ? " p-taken" : "";
  }
}

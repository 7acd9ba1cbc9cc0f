package eg.mahalliyat.pictures;

import eg.mahalliyat.pictures.Shape.Point;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A procedure drawn as one column, so that it can be read on a phone: the way that ends well runs down, what leaves it
 * stands a little aside, and what leads elsewhere runs beside the cards. The template {@code pictures/procedure} shows it.
 *
 * @param marked true when it shows the way of one request
 * @param stages the same in words, in the same order
 * @param silence what follows when the law's time is over
 */
public record ProcedurePicture(
    boolean marked, int width, int height, List<Shape> shapes, List<StageText> stages, String silence) {
  private static final int CARD = 318;
  private static final int ASIDE = 38;
  private static final int GAP = 28;

  public ProcedurePicture {
    shapes = List.copyOf(shapes);
    stages = List.copyOf(stages);
  }

  /**
   * Draws the procedure of a service.
   *
   * @param words of the service, by key, in the reader's language
   */
  public static ProcedurePicture of(Web web, Procedure procedure, Function<String, Optional<String>> words) {
    return of(web, procedure, words, null, List.of());
  }

  /**
   * Draws it with the way of one request.
   *
   * @param entered the stages that it entered, in their order, as the journal has them
   */
  public static ProcedurePicture of(Web web, Procedure procedure, Function<String, Optional<String>> words,
      @Nullable State state, List<String> entered) {
    var telling = new Telling(web, words, procedure, new Marks(procedure, state, entered));
    List<StageText> stages = telling.stages();
    var sheet = new Sheet();
    List<CardDrawing.Drawn> cards = cards(sheet, web, stages, state != null);
    int y = foot(sheet, stages, cards);
    int width = Lanes.draw(sheet, cards, CARD);
    int height = silence(sheet, telling.silence(), y);
    List<Shape> shapes = web.arabic()
        ? sheet.shapes().stream().map(shape -> shape.mirrored(width)).toList()
        : sheet.shapes();
    return new ProcedurePicture(state != null, width, height, shapes, stages, telling.silence());
  }

  /** The signs that are drawn here and in the legend, each to be defined once. */
  public Iterable<String> signs() {
    var names = new TreeSet<>(kinds());
    shapes.forEach(shape -> {
      if (shape instanceof Shape.Sign sign) {
        names.add(sign.name());
      }
    });
    return names;
  }

  /** The kinds of tasks that occur, for the legend. */
  public List<String> kinds() {
    return stages.stream().flatMap(stage -> stage.tasks().stream()).map(task -> task.kind()).distinct().sorted()
        .map(kind -> kind.word()).toList();
  }

  private static List<CardDrawing.Drawn> cards(Sheet sheet, Web web, List<StageText> stages, boolean begun) {
    Pill.draw(sheet, "begin", CardDrawing.taken(begun), web.t("pictures.begin"), 0, 0);
    var cards = new ArrayList<CardDrawing.Drawn>();
    int y = Pill.HEIGHT;
    int from = y;
    boolean taken = begun;
    for (StageText stage : stages) {
      int top = y + (stage.aside() ? GAP / 2 : GAP);
      if (!stage.aside()) {
        flow(sheet, from, top, taken);
      }
      int x = stage.aside() ? ASIDE : 0;
      CardDrawing.Drawn card = new CardDrawing(sheet, stage, x, CARD - x).draw(top);
      cards.add(card);
      y = card.bottom();
      from = stage.aside() ? from : y;
      taken = stage.aside() ? taken : card.taken();
    }
    return cards;
  }

  /** The good end, below everything, at the foot of the way. */
  private static int foot(Sheet sheet, List<StageText> stages, List<CardDrawing.Drawn> cards) {
    int y = cards.getLast().bottom();
    for (CardDrawing.Drawn card : cards) {
      for (StageText.Rule rule : card.stage().rules()) {
        if (rule.going() instanceof StageText.Going.Out out && out.last()) {
          flow(sheet, card.bottom(), y + GAP, card.taken());
          String look = card.stage().mark() == Mark.SPARED ? " p-spared" : CardDrawing.taken(rule.taken());
          Pill.draw(sheet, out.end().word(), look, out.title(), 0, y + GAP);
          return y + GAP + Pill.HEIGHT;
        }
      }
    }
    return y;
  }

  private static void flow(Sheet sheet, int from, int to, boolean taken) {
    sheet.line("p-flow" + CardDrawing.taken(taken), new Point(Sheet.RAIL, from), new Point(Sheet.RAIL, to - 3));
    sheet.arrow(CardDrawing.taken(taken), new Point(Sheet.RAIL, to - 1), true);
  }

  private static int silence(Sheet sheet, String text, int y) {
    int top = y + GAP / 2 + 6;
    int frame = sheet.shapes().size();
    int end = sheet.text(Face.ABOUT, "", text, Sheet.TEXT, top + 8, CARD - Sheet.TEXT - Sheet.PAD) + 8;
    sheet.sign("p-sign", "wait", Sheet.RAIL - 9, top + 9);
    sheet.shapes().add(frame, new Shape.Box("p-note", 0, top, CARD, end - top, 8));
    return end;
  }
}

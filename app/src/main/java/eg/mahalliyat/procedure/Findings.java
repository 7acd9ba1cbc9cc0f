package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector brings home.
 *
 * @param checklist answers by key: {@code yes}, {@code no}, a plain decimal number or text
 * @param photographs ids of documents
 * @param place where the inspector stood, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Findings(Map<String, String> checklist, List<String> photographs, @Nullable Place place) {
  public static final Findings NONE = new Findings(Map.of(), List.of(), null);

  public Findings {
    checklist = checklist == null ? Map.of() : Map.copyOf(checklist);
    photographs = photographs == null ? List.of() : List.copyOf(photographs);
  }

  /** In degrees, north and east. */
  public record Place(BigDecimal latitude, BigDecimal longitude) {
    private static final BigDecimal SOUTH = BigDecimal.valueOf(21);
    private static final BigDecimal NORTH = BigDecimal.valueOf(33);
    private static final BigDecimal WEST = BigDecimal.valueOf(24);
    private static final BigDecimal EAST = BigDecimal.valueOf(38);

    /** A local unit of Egypt inspects nothing elsewhere: a place outside is a slip of the device or of the hand. */
    boolean inEgypt() {
      return between(SOUTH, latitude, NORTH) && between(WEST, longitude, EAST);
    }

    private static boolean between(BigDecimal low, BigDecimal value, BigDecimal high) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
  }
}

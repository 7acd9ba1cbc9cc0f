package eg.mahalliyat.grievances;

import eg.mahalliyat.procedure.LegalTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Within which time something can be held against an office, and is to be answered.
 *
 * @param categories of services; none means all
 * @param from the first day on which it holds
 * @param until the last one, or null
 * @param lodge counted from the decision; null where nothing is forfeited
 * @param carry what is ordered because it was upheld, counted from the answer
 * @param marks how far each of lodging, acknowledging, answering and carrying out is sourced, one letter each
 */
public record Period(Grievance.Kind kind, List<String> categories, LocalDate from, @Nullable LocalDate until,
    @Nullable String lodge, String acknowledge, String answer, String carry, String law, String marks) {
  boolean holds(Grievance.Kind asked, String category, LocalDate day) {
    boolean inForce = !from.isAfter(day) && (until == null || !until.isBefore(day));
    return kind == asked && inForce && (categories.isEmpty() || categories.contains(category));
  }

  /** Null where it can be lodged as long as its ground lasts. */
  public @Nullable LegalTerm lodging() {
    return lodge == null ? null : term(lodge);
  }

  public LegalTerm acknowledging() {
    return term(acknowledge);
  }

  public LegalTerm answering() {
    return term(answer);
  }

  public LegalTerm carrying() {
    return term(carry);
  }

  private static LegalTerm term(String text) {
    return Objects.requireNonNull(LegalTerm.parse(text).orElse(null), () -> "no term: " + text);
  }
}

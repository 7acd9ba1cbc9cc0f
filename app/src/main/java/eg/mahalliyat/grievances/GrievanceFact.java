package eg.mahalliyat.grievances;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came about with grievances. Words of people are in the rows, never here. */
public sealed interface GrievanceFact extends Fact {
  record GrievanceLodged(UUID grievanceId, String number, Grievance.Kind kind, @Nullable UUID requestId, int against)
      implements GrievanceFact {}

  record GrievanceAcknowledged(UUID grievanceId, String number) implements GrievanceFact {}

  record StatementAsked(UUID grievanceId) implements GrievanceFact {}

  record StatementGiven(UUID grievanceId) implements GrievanceFact {}

  record GrievanceAnswered(UUID grievanceId, String number, Grievance.Outcome outcome) implements GrievanceFact {}

  /** The time for the answer is over. */
  record GrievanceOverdue(UUID grievanceId) implements GrievanceFact {}

  record InstructionCarriedOut(UUID grievanceId, String number) implements GrievanceFact {}

  record RequestRated(UUID requestId, int stars) implements GrievanceFact {}
}

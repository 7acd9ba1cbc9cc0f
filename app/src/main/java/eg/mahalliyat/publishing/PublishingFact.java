package eg.mahalliyat.publishing;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;
import java.util.List;

/** What happens to a copy, from its beginning to the day on which it is in force or given up. */
sealed interface PublishingFact extends Fact {
  record CopyBegun(String code, String place, int base) implements PublishingFact {}

  /** @param digest SHA-256 of the file as it is now */
  record CopySaved(String file, String digest) implements PublishingFact {}

  record CopyProposed(LocalDate from) implements PublishingFact {}

  record CopySentBack(String why) implements PublishingFact {}

  /** @param versions the numbers under which it is in force from that day, its place's own first */
  record VersionsPublished(String code, String place, List<Integer> versions, LocalDate from)
      implements PublishingFact {}

  record PublicationWithdrawn(String code) implements PublishingFact {}

  record CopyDropped(String code) implements PublishingFact {}
}

package eg.mahalliyat.notifications;

import eg.mahalliyat.documents.UploadRefused;
import eg.mahalliyat.grievances.GrievanceFact.GrievanceAcknowledged;
import eg.mahalliyat.grievances.GrievanceFact.GrievanceAnswered;
import eg.mahalliyat.grievances.GrievanceFact.GrievanceLodged;
import eg.mahalliyat.grievances.GrievanceFact.InstructionCarriedOut;
import eg.mahalliyat.licences.LicenceExpiring;
import eg.mahalliyat.licences.LicenceFact.LicenceResumed;
import eg.mahalliyat.licences.LicenceFact.LicenceRevoked;
import eg.mahalliyat.licences.LicenceFact.LicenceSuspended;
import eg.mahalliyat.requests.Facts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that is told without being asked. A new one is one line here and its words in both languages. */
final class Announcements {
  private static final String GRIEVANCE = "G26-000123";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  static final List<Announcement<?>> ALL = List.of(
      Announcement.of(UploadRefused.class, f -> Map.of(), Map.of()).when(UploadRefused::later),
      Announcement.of(GrievanceLodged.class, f -> Map.of("number", f.number()), Map.of("number", GRIEVANCE)),
      Announcement.of(GrievanceAcknowledged.class, f -> Map.of("number", f.number()), Map.of("number", GRIEVANCE)),
      Announcement.of(GrievanceAnswered.class, f -> Map.of("number", f.number()), Map.of("number", GRIEVANCE)),
      Announcement.of(InstructionCarriedOut.class, f -> Map.of("number", f.number()), Map.of("number", GRIEVANCE)),
      Announcement.of(LicenceExpiring.class, f -> Map.of("number", f.number(), "day", DAY.format(f.expiresOn())),
          Map.of("number", "131/2026/000123", "day", "30/12/2026")),
      Announcement.of(LicenceSuspended.class, f -> Map.of(), Map.of()),
      Announcement.of(LicenceResumed.class, f -> Map.of(), Map.of()),
      Announcement.of(LicenceRevoked.class, f -> Map.of(), Map.of()),
      Announcement.of(Facts.RemarkWritten.class, f -> Map.of("number", f.number()), Map.of("number", "26-0000-1234-5")));

  private Announcements() {}

  static Optional<Announcement<?>> of(String type) {
    return ALL.stream().filter(a -> a.type().equals(type)).findFirst();
  }
}

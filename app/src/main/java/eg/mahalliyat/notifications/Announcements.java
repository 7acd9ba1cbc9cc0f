package eg.mahalliyat.notifications;

import eg.mahalliyat.documents.UploadRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is told without being asked. A new one is one line here and its words in both languages. */
final class Announcements {
  static final List<Announcement<?>> ALL = List.of(
      Announcement.of(UploadRefused.class, f -> Map.of(), Map.of()).when(UploadRefused::later));

  private Announcements() {}

  static Optional<Announcement<?>> of(String type) {
    return ALL.stream().filter(a -> a.type().equals(type)).findFirst();
  }
}

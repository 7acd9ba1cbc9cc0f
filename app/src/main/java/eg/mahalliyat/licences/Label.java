package eg.mahalliyat.licences;

/** The words of one language: a key of the message files in, its text out. */
@FunctionalInterface
interface Label {
  String of(String key);
}

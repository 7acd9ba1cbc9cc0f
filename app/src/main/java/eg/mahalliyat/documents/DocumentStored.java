package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A paper is kept; its content is handed out after {@link DocumentReleased}. */
public record DocumentStored(UUID document, String purpose, String mediaType, int size) implements Fact {}

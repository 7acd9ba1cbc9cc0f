package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** The scanner found nothing: the content may be handed out. */
public record DocumentReleased(UUID document, String purpose) implements Fact {}

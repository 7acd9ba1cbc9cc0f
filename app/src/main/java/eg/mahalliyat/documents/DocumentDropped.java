package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** No request took the paper for a long time: row and content are deleted. */
public record DocumentDropped(UUID document, String purpose) implements Fact {}

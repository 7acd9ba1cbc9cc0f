package eg.mahalliyat.platform.web;

/** Words that lead somewhere. */
public record Link(String label, String href) {}

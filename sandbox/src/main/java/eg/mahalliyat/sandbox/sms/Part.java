package eg.mahalliyat.sandbox.sms;

/**
 * One submit_sm, read: its text and its place in the whole message ({@code number} of {@code
 * total}, from 1).
 */
record Part(Msisdn to, String from, int reference, int total, int number, String text) {}

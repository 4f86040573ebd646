<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>The host that the client asks for, as in the Host header.</source>
        <translation>Der Host, den der Client anfragt, wie im Host-Header.</translation>
    </message>
    <message>
        <source>URI Path</source>
        <translation>URI-Pfad</translation>
    </message>
    <message>
        <source>The path of the address, without the query.</source>
        <translation>Der Pfad der Adresse, ohne Abfrage.</translation>
    </message>
    <message>
        <source>Request Method</source>
        <translation>Anfragemethode</translation>
    </message>
    <message>
        <source>The HTTP method in upper case, for example GET.</source>
        <translation>Die HTTP-Methode in Großbuchstaben, zum Beispiel GET.</translation>
    </message>
    <message>
        <source>Client Certificate Verified</source>
        <translation>Client-Zertifikat verifiziert</translation>
    </message>
    <message>
        <source>Yes when the certificate is valid and issued by an authority of the host. A revoked certificate still counts as verified.</source>
        <translation>Ja, wenn das Zertifikat gültig ist und von einer Zertifizierungsstelle des Hosts stammt. Auch ein widerrufenes Zertifikat gilt als verifiziert.</translation>
    </message>
    <message>
        <source>Client Certificate Revoked</source>
        <translation>Client-Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>Yes when the certificate is valid but revoked.</source>
        <translation>Ja, wenn das Zertifikat gültig, aber widerrufen ist.</translation>
    </message>
    <message>
        <source>Client Certificate Presented</source>
        <translation>Client-Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>Yes when the client sent a certificate, valid or not.</source>
        <translation>Ja, wenn der Client ein Zertifikat gesendet hat, ob gültig oder nicht.</translation>
    </message>
    <message>
        <source>Client Certificate Issuer DN</source>
        <translation>Client-Zertifikat: Aussteller-DN</translation>
    </message>
    <message>
        <source>The name of the authority that issued the certificate.</source>
        <translation>Der Name der Zertifizierungsstelle, die das Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>Client Certificate Subject DN</source>
        <translation>Client-Zertifikat: Inhaber-DN</translation>
    </message>
    <message>
        <source>The name of the certificate’s owner.</source>
        <translation>Der Name des Zertifikatinhabers.</translation>
    </message>
    <message>
        <source>Client Certificate Issuer DN (RFC 2253)</source>
        <translation>Client-Zertifikat: Aussteller-DN (RFC 2253)</translation>
    </message>
    <message>
        <source>The issuer’s name, most specific part first.</source>
        <translation>Der Name des Ausstellers, der genaueste Teil zuerst.</translation>
    </message>
    <message>
        <source>Client Certificate Subject DN (RFC 2253)</source>
        <translation>Client-Zertifikat: Inhaber-DN (RFC 2253)</translation>
    </message>
    <message>
        <source>The owner’s name, most specific part first.</source>
        <translation>Der Name des Inhabers, der genaueste Teil zuerst.</translation>
    </message>
    <message>
        <source>Client Certificate Issuer DN (legacy)</source>
        <translation>Client-Zertifikat: Aussteller-DN (alte Form)</translation>
    </message>
    <message>
        <source>The issuer’s name with a slash before each part.</source>
        <translation>Der Name des Ausstellers mit einem Schrägstrich vor jedem Teil.</translation>
    </message>
    <message>
        <source>Client Certificate Subject DN (legacy)</source>
        <translation>Client-Zertifikat: Inhaber-DN (alte Form)</translation>
    </message>
    <message>
        <source>The owner’s name with a slash before each part.</source>
        <translation>Der Name des Inhabers mit einem Schrägstrich vor jedem Teil.</translation>
    </message>
    <message>
        <source>Client Certificate Serial</source>
        <translation>Client-Zertifikat: Seriennummer</translation>
    </message>
    <message>
        <source>The serial number in upper-case hexadecimal digits.</source>
        <translation>Die Seriennummer in hexadezimalen Ziffern mit Großbuchstaben.</translation>
    </message>
    <message>
        <source>Client Certificate Issuer Serial</source>
        <translation>Client-Zertifikat: Seriennummer des Ausstellers</translation>
    </message>
    <message>
        <source>The serial number of the issuer’s certificate, in upper case.</source>
        <translation>Die Seriennummer des Ausstellerzertifikats, mit Großbuchstaben.</translation>
    </message>
    <message>
        <source>Client Certificate SHA-256 Fingerprint</source>
        <translation>Client-Zertifikat: SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case.</source>
        <translation>64 hexadezimale Ziffern mit Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Client Certificate SHA-1 Fingerprint</source>
        <translation>Client-Zertifikat: SHA-1-Fingerabdruck</translation>
    </message>
    <message>
        <source>40 hexadecimal digits in lower case.</source>
        <translation>40 hexadezimale Ziffern mit Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Client Certificate Not Before</source>
        <translation>Client-Zertifikat: gültig ab</translation>
    </message>
    <message>
        <source>The start of the validity, as text: “Mar 21 13:35:00 2022 GMT”.</source>
        <translation>Der Beginn der Gültigkeit als Text: „Mar 21 13:35:00 2022 GMT“.</translation>
    </message>
    <message>
        <source>Client Certificate Not After</source>
        <translation>Client-Zertifikat: gültig bis</translation>
    </message>
    <message>
        <source>The end of the validity, as text: “Mar 21 13:35:00 2023 GMT”.</source>
        <translation>Das Ende der Gültigkeit als Text: „Mar 21 13:35:00 2023 GMT“.</translation>
    </message>
    <message>
        <source>Client Certificate SKI</source>
        <translation>Client-Zertifikat: SKI</translation>
    </message>
    <message>
        <source>The subject key identifier in upper-case hexadecimal digits.</source>
        <translation>Die Schlüsselkennung des Inhabers in hexadezimalen Ziffern mit Großbuchstaben.</translation>
    </message>
    <message>
        <source>Client Certificate Issuer SKI</source>
        <translation>Client-Zertifikat: SKI des Ausstellers</translation>
    </message>
    <message>
        <source>The subject key identifier of the issuer, in upper case.</source>
        <translation>Die Schlüsselkennung des Ausstellers, mit Großbuchstaben.</translation>
    </message>
    <message>
        <source>Client Certificate (RFC 9440)</source>
        <translation>Client-Zertifikat (RFC 9440)</translation>
    </message>
    <message>
        <source>The certificate as a Client-Cert header value; empty when it exceeds 10 KiB.</source>
        <translation>Das Zertifikat als Wert des Headers Client-Cert; leer, wenn es größer als 10 KiB ist.</translation>
    </message>
    <message>
        <source>Client Certificate (RFC 9440) too large</source>
        <translation>Client-Zertifikat (RFC 9440) zu groß</translation>
    </message>
    <message>
        <source>Yes when the encoded certificate exceeds 10 KiB.</source>
        <translation>Ja, wenn das kodierte Zertifikat größer als 10 KiB ist.</translation>
    </message>
    <message>
        <source>Certificate Chain (RFC 9440)</source>
        <translation>Zertifikatskette (RFC 9440)</translation>
    </message>
    <message>
        <source>The other certificates as sent, as a Client-Cert-Chain header value; empty when they exceed 16 KiB.</source>
        <translation>Die übrigen Zertifikate wie gesendet, als Wert des Headers Client-Cert-Chain; leer, wenn sie größer als 16 KiB sind.</translation>
    </message>
    <message>
        <source>Certificate Chain (RFC 9440) too large</source>
        <translation>Zertifikatskette (RFC 9440) zu groß</translation>
    </message>
    <message>
        <source>Yes when the encoded chain exceeds 16 KiB.</source>
        <translation>Ja, wenn die kodierte Kette größer als 16 KiB ist.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>equals, negated</source>
        <translation>ist gleich, verneint</translation>
    </message>
    <message>
        <source>does not equal, negated</source>
        <translation>ist ungleich, verneint</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>ist nicht in</translation>
    </message>
    <message>
        <source>Client certificate (mTLS)</source>
        <translation>Client-Zertifikat (mTLS)</translation>
    </message>
    <message>
        <source>Host and URL</source>
        <translation>Host und URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>ist in</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Mindestens eine</translation>
    </message>
    <message>
        <source>An odd number of (xor)</source>
        <translation>Eine ungerade Anzahl (xor)</translation>
    </message>
    <message>
        <source>Exactly one of (xor)</source>
        <translation>Genau eine (xor)</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>entweder oder</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Managed Challenge</source>
        <translation>Verwaltete Prüfung</translation>
    </message>
    <message>
        <source>JS Challenge</source>
        <translation>JS-Prüfung</translation>
    </message>
    <message>
        <source>Interactive Challenge</source>
        <translation>Interaktive Prüfung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>Blocks the request. No later rule is evaluated.</source>
        <translation>Blockiert die Anfrage. Spätere Regeln werden nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Lets the service choose a challenge. No later rule is evaluated.</source>
        <translation>Lässt den Dienst eine Prüfung wählen. Spätere Regeln werden nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Asks the browser to run a script. No later rule is evaluated.</source>
        <translation>Lässt den Browser ein Skript ausführen. Spätere Regeln werden nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Asks the visitor to solve a challenge. No later rule is evaluated.</source>
        <translation>Lässt den Besucher eine Aufgabe lösen. Spätere Regeln werden nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Skips the rules that follow.</source>
        <translation>Überspringt die folgenden Regeln.</translation>
    </message>
    <message>
        <source>Writes an entry to the log. Later rules are evaluated.</source>
        <translation>Schreibt einen Eintrag ins Protokoll. Spätere Regeln werden ausgewertet.</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>is not in list</source>
        <translation>ist nicht in Liste</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>endet nicht mit</translation>
    </message>
    <message>
        <source>does not match wildcard</source>
        <translation>passt nicht auf Platzhalter</translation>
    </message>
    <message>
        <source>does not match strict wildcard</source>
        <translation>passt nicht genau auf Platzhalter</translation>
    </message>
    <message>
        <source>does not match regex</source>
        <translation>passt nicht auf Regex</translation>
    </message>
    <message>
        <source>less than, negated</source>
        <translation>kleiner als, verneint</translation>
    </message>
    <message>
        <source>less than or equal to, negated</source>
        <translation>kleiner oder gleich, verneint</translation>
    </message>
    <message>
        <source>greater than, negated</source>
        <translation>größer als, verneint</translation>
    </message>
    <message>
        <source>greater than or equal to, negated</source>
        <translation>größer oder gleich, verneint</translation>
    </message>
    <message>
        <source>Headers and cookies</source>
        <translation>Header und Cookies</translation>
    </message>
    <message>
        <source>Network and location</source>
        <translation>Netz und Ort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>is in list</source>
        <translation>ist in Liste</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>strict wildcard</source>
        <translation>Platzhalter, genau</translation>
    </message>
    <message>
        <source>matches regex</source>
        <translation>passt auf Regex</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>less than or equal to</source>
        <translation>kleiner oder gleich</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>greater than or equal to</source>
        <translation>größer oder gleich</translation>
    </message>
    <message>
        <source>ignore case</source>
        <translation>Groß/klein egal</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>ein Element</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Elemente</translation>
    </message>
    <message>
        <source>URI Full</source>
        <translation>Vollständige URI</translation>
    </message>
    <message>
        <source>The whole address: scheme, host, path and query, but never the part after “#”.</source>
        <translation>Die ganze Adresse: Schema, Host, Pfad und Abfrage, nie aber der Teil nach „#“.</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Path and query together, for example “/shop?item=7”.</source>
        <translation>Pfad und Abfrage zusammen, zum Beispiel „/shop?item=7“.</translation>
    </message>
    <message>
        <source>File Extension</source>
        <translation>Dateiendung</translation>
    </message>
    <message>
        <source>The ending of the file name in the path, in lower case and without the dot; empty when there is none.</source>
        <translation>Die Endung des Dateinamens im Pfad, in Kleinbuchstaben und ohne Punkt; leer, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>URI Query String</source>
        <translation>URI-Abfrage</translation>
    </message>
    <message>
        <source>The query without the question mark, for example “item=7”.</source>
        <translation>Die Abfrage ohne das Fragezeichen, zum Beispiel „item=7“.</translation>
    </message>
    <message>
        <source>URI Full (Raw)</source>
        <translation>Vollständige URI (unverändert)</translation>
    </message>
    <message>
        <source>The whole address as it came in; rewrites do not change it.</source>
        <translation>Die ganze Adresse, wie sie ankam; Umschreibungen ändern sie nicht.</translation>
    </message>
    <message>
        <source>URI (Raw)</source>
        <translation>URI (unverändert)</translation>
    </message>
    <message>
        <source>Path and query as they came in; rewrites do not change them.</source>
        <translation>Pfad und Abfrage, wie sie ankamen; Umschreibungen ändern sie nicht.</translation>
    </message>
    <message>
        <source>URI Path (Raw)</source>
        <translation>URI-Pfad (unverändert)</translation>
    </message>
    <message>
        <source>The path as it came in; rewrites do not change it.</source>
        <translation>Der Pfad, wie er ankam; Umschreibungen ändern ihn nicht.</translation>
    </message>
    <message>
        <source>File Extension (Raw)</source>
        <translation>Dateiendung (unverändert)</translation>
    </message>
    <message>
        <source>The ending of the file name in the path as it came in, upper and lower case kept.</source>
        <translation>Die Endung des Dateinamens im Pfad, wie sie ankam, Groß- und Kleinschreibung erhalten.</translation>
    </message>
    <message>
        <source>URI Query String (Raw)</source>
        <translation>URI-Abfrage (unverändert)</translation>
    </message>
    <message>
        <source>The query as it came in, without the question mark; rewrites do not change it.</source>
        <translation>Die Abfrage, wie sie ankam, ohne das Fragezeichen; Umschreibungen ändern sie nicht.</translation>
    </message>
    <message>
        <source>URI Query Arguments</source>
        <translation>URI-Abfrageargumente</translation>
    </message>
    <message>
        <source>The values of each query argument under its name, case kept and percent signs not decoded.</source>
        <translation>Die Werte jedes Abfragearguments unter seinem Namen, Schreibung erhalten und Prozentzeichen nicht dekodiert.</translation>
    </message>
    <message>
        <source>URI Query Argument Names</source>
        <translation>Namen der URI-Abfrageargumente</translation>
    </message>
    <message>
        <source>The names of the query arguments in the order sent, duplicates included, not decoded.</source>
        <translation>Die Namen der Abfrageargumente in gesendeter Reihenfolge, auch doppelte, nicht dekodiert.</translation>
    </message>
    <message>
        <source>URI Query Argument Values</source>
        <translation>Werte der URI-Abfrageargumente</translation>
    </message>
    <message>
        <source>The values of the query arguments in the order sent, duplicates included, not decoded.</source>
        <translation>Die Werte der Abfrageargumente in gesendeter Reihenfolge, auch doppelte, nicht dekodiert.</translation>
    </message>
    <message>
        <source>URI Query Arguments (Raw)</source>
        <translation>URI-Abfrageargumente (unverändert)</translation>
    </message>
    <message>
        <source>The values of each query argument under its name, as they came in before any rewrite.</source>
        <translation>Die Werte jedes Abfragearguments unter seinem Namen, wie sie vor jeder Umschreibung ankamen.</translation>
    </message>
    <message>
        <source>URI Query Argument Names (Raw)</source>
        <translation>Namen der URI-Abfrageargumente (unverändert)</translation>
    </message>
    <message>
        <source>The names of the query arguments as they came in before any rewrite.</source>
        <translation>Die Namen der Abfrageargumente, wie sie vor jeder Umschreibung ankamen.</translation>
    </message>
    <message>
        <source>URI Query Argument Values (Raw)</source>
        <translation>Werte der URI-Abfrageargumente (unverändert)</translation>
    </message>
    <message>
        <source>The values of the query arguments as they came in before any rewrite.</source>
        <translation>Die Werte der Abfrageargumente, wie sie vor jeder Umschreibung ankamen.</translation>
    </message>
    <message>
        <source>Timestamp (Seconds)</source>
        <translation>Zeitstempel (Sekunden)</translation>
    </message>
    <message>
        <source>When the request arrived, in seconds since 1 January 1970 UTC.</source>
        <translation>Wann die Anfrage ankam, in Sekunden seit dem 1. Januar 1970 UTC.</translation>
    </message>
    <message>
        <source>Timestamp (Milliseconds)</source>
        <translation>Zeitstempel (Millisekunden)</translation>
    </message>
    <message>
        <source>The milliseconds within the second of arrival: 0 to 999.</source>
        <translation>Die Millisekunden innerhalb der Sekunde der Ankunft: 0 bis 999.</translation>
    </message>
    <message>
        <source>HTTP Version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>The version of the protocol, for example “HTTP/1.1” or “HTTP/3”.</source>
        <translation>Die Version des Protokolls, zum Beispiel „HTTP/1.1“ oder „HTTP/3“.</translation>
    </message>
    <message>
        <source>Request Body (Raw)</source>
        <translation>Anfrageinhalt (roh)</translation>
    </message>
    <message>
        <source>The bytes of the body as sent; a long body is cut off.</source>
        <translation>Die Bytes des Inhalts wie gesendet; ein langer Inhalt wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Request Body Truncated</source>
        <translation>Anfrageinhalt gekürzt</translation>
    </message>
    <message>
        <source>Yes when the body was too long and the body fields hold only a part of it.</source>
        <translation>Ja, wenn der Inhalt zu lang war und die Inhaltsfelder nur einen Teil davon enthalten.</translation>
    </message>
    <message>
        <source>Request Body Size</source>
        <translation>Größe des Anfrageinhalts</translation>
    </message>
    <message>
        <source>The size of the whole body in bytes, also when the body fields were cut off.</source>
        <translation>Die Größe des ganzen Inhalts in Bytes, auch wenn die Inhaltsfelder gekürzt sind.</translation>
    </message>
    <message>
        <source>Form Fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>The values of each field of a URL-encoded form under its name, not decoded.</source>
        <translation>Die Werte jedes Felds eines URL-kodierten Formulars unter seinem Namen, nicht dekodiert.</translation>
    </message>
    <message>
        <source>Form Field Names</source>
        <translation>Namen der Formularfelder</translation>
    </message>
    <message>
        <source>The names of the form fields in the order sent, duplicates included, not decoded.</source>
        <translation>Die Namen der Formularfelder in gesendeter Reihenfolge, auch doppelte, nicht dekodiert.</translation>
    </message>
    <message>
        <source>Form Field Values</source>
        <translation>Werte der Formularfelder</translation>
    </message>
    <message>
        <source>The values of the form fields in the order sent, duplicates included, not decoded.</source>
        <translation>Die Werte der Formularfelder in gesendeter Reihenfolge, auch doppelte, nicht dekodiert.</translation>
    </message>
    <message>
        <source>Request Body MIME Type</source>
        <translation>MIME-Typ des Anfrageinhalts</translation>
    </message>
    <message>
        <source>The media type as told from the content itself, not from a header, for example “image/jpeg”.</source>
        <translation>Der Medientyp, am Inhalt selbst erkannt, nicht am Header, zum Beispiel „image/jpeg“.</translation>
    </message>
    <message>
        <source>Multipart Contents by Name</source>
        <translation>Multipart-Inhalte nach Namen</translation>
    </message>
    <message>
        <source>What the parts of a multipart body contain, under the name of the part.</source>
        <translation>Was die Teile eines Multipart-Inhalts enthalten, unter dem Namen des Teils.</translation>
    </message>
    <message>
        <source>Multipart Names</source>
        <translation>Multipart-Namen</translation>
    </message>
    <message>
        <source>A list for each part of a multipart body: what the part is called.</source>
        <translation>Eine Liste je Teil eines Multipart-Inhalts: wie der Teil heißt.</translation>
    </message>
    <message>
        <source>Multipart Contents</source>
        <translation>Multipart-Inhalte</translation>
    </message>
    <message>
        <source>One text for each part of a multipart body: what it contains.</source>
        <translation>Ein Text je Teil eines Multipart-Inhalts: was er enthält.</translation>
    </message>
    <message>
        <source>Multipart Content Types</source>
        <translation>Multipart-Medientypen</translation>
    </message>
    <message>
        <source>A list for each part of a multipart body: its media types, for example “image/jpeg”.</source>
        <translation>Eine Liste je Teil eines Multipart-Inhalts: seine Medientypen, zum Beispiel „image/jpeg“.</translation>
    </message>
    <message>
        <source>Multipart Content Dispositions</source>
        <translation>Multipart-Content-Disposition</translation>
    </message>
    <message>
        <source>A list for each part of a multipart body: what its Content-Disposition headers say.</source>
        <translation>Eine Liste je Teil eines Multipart-Inhalts: was seine Header Content-Disposition angeben.</translation>
    </message>
    <message>
        <source>Multipart Transfer Encodings</source>
        <translation>Multipart-Transferkodierungen</translation>
    </message>
    <message>
        <source>A list for each part of a multipart body: how it is encoded, for example “base64”.</source>
        <translation>Eine Liste je Teil eines Multipart-Inhalts: wie er kodiert ist, zum Beispiel „base64“.</translation>
    </message>
    <message>
        <source>Multipart File Names</source>
        <translation>Multipart-Dateinamen</translation>
    </message>
    <message>
        <source>A list for each part of a multipart body: the names of the uploaded files.</source>
        <translation>Eine Liste je Teil eines Multipart-Inhalts: die Namen der hochgeladenen Dateien.</translation>
    </message>
    <message>
        <source>JWT Audience</source>
        <translation>JWT-Empfänger</translation>
    </message>
    <message>
        <source>Whom the token is meant for (aud), a list for each token configuration.</source>
        <translation>Für wen das Token bestimmt ist (aud), eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT Audience (Names)</source>
        <translation>JWT-Empfänger (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which an audience is known.</source>
        <translation>Die Token-Konfigurationen, zu denen ein Empfänger bekannt ist.</translation>
    </message>
    <message>
        <source>JWT Audience (Values)</source>
        <translation>JWT-Empfänger (Werte)</translation>
    </message>
    <message>
        <source>The audiences of all tokens in one list.</source>
        <translation>Die Empfänger aller Tokens in einer Liste.</translation>
    </message>
    <message>
        <source>JWT Issued At</source>
        <translation>JWT ausgestellt am</translation>
    </message>
    <message>
        <source>When the token was made (iat), in seconds since 1970, a list for each token configuration.</source>
        <translation>Wann das Token ausgestellt wurde (iat), in Sekunden seit 1970, eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT Issued At (Names)</source>
        <translation>JWT ausgestellt am (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which the time of issue is known.</source>
        <translation>Die Token-Konfigurationen, zu denen der Zeitpunkt der Ausstellung bekannt ist.</translation>
    </message>
    <message>
        <source>JWT Issued At (Values)</source>
        <translation>JWT ausgestellt am (Werte)</translation>
    </message>
    <message>
        <source>The times of issue of all tokens in one list, in seconds since 1970.</source>
        <translation>Die Zeitpunkte der Ausstellung aller Tokens in einer Liste, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>JWT Issuer</source>
        <translation>JWT-Aussteller</translation>
    </message>
    <message>
        <source>Who issued the token (iss), a list for each token configuration.</source>
        <translation>Wer das Token ausgestellt hat (iss), eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT Issuer (Names)</source>
        <translation>JWT-Aussteller (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which an issuer is known.</source>
        <translation>Die Token-Konfigurationen, zu denen ein Aussteller bekannt ist.</translation>
    </message>
    <message>
        <source>JWT Issuer (Values)</source>
        <translation>JWT-Aussteller (Werte)</translation>
    </message>
    <message>
        <source>The issuers of all tokens in one list.</source>
        <translation>Die Aussteller aller Tokens in einer Liste.</translation>
    </message>
    <message>
        <source>JWT ID</source>
        <translation>JWT-ID</translation>
    </message>
    <message>
        <source>The identifier of the token (jti), a list for each token configuration.</source>
        <translation>Die Kennung des Tokens (jti), eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT ID (Names)</source>
        <translation>JWT-ID (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which a token ID is known.</source>
        <translation>Die Token-Konfigurationen, zu denen eine Token-ID bekannt ist.</translation>
    </message>
    <message>
        <source>JWT ID (Values)</source>
        <translation>JWT-ID (Werte)</translation>
    </message>
    <message>
        <source>The IDs of all tokens in one list.</source>
        <translation>Die IDs aller Tokens in einer Liste.</translation>
    </message>
    <message>
        <source>JWT Not Before</source>
        <translation>JWT gültig ab</translation>
    </message>
    <message>
        <source>From when the token counts (nbf), in seconds since 1970, a list for each token configuration.</source>
        <translation>Ab wann das Token gilt (nbf), in Sekunden seit 1970, eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT Not Before (Names)</source>
        <translation>JWT gültig ab (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which the start of validity is known.</source>
        <translation>Die Token-Konfigurationen, zu denen der Beginn der Gültigkeit bekannt ist.</translation>
    </message>
    <message>
        <source>JWT Not Before (Values)</source>
        <translation>JWT gültig ab (Werte)</translation>
    </message>
    <message>
        <source>The starts of validity of all tokens in one list, in seconds since 1970.</source>
        <translation>Die Gültigkeitsanfänge aller Tokens in einer Liste, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>JWT Subject</source>
        <translation>JWT-Inhaber</translation>
    </message>
    <message>
        <source>Whom the token is about (sub), a list for each token configuration.</source>
        <translation>Von wem das Token handelt (sub), eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT Subject (Names)</source>
        <translation>JWT-Inhaber (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which a subject is known.</source>
        <translation>Die Token-Konfigurationen, zu denen ein Inhaber bekannt ist.</translation>
    </message>
    <message>
        <source>JWT Subject (Values)</source>
        <translation>JWT-Inhaber (Werte)</translation>
    </message>
    <message>
        <source>The subjects of all tokens in one list.</source>
        <translation>Die Inhaber aller Tokens in einer Liste.</translation>
    </message>
    <message>
        <source>JWT Expiry</source>
        <translation>JWT gültig bis</translation>
    </message>
    <message>
        <source>Until when the token counts (exp), in seconds since 1970, a list for each token configuration.</source>
        <translation>Bis wann das Token gilt (exp), in Sekunden seit 1970, eine Liste je Token-Konfiguration.</translation>
    </message>
    <message>
        <source>JWT Expiry (Names)</source>
        <translation>JWT gültig bis (Namen)</translation>
    </message>
    <message>
        <source>The token configurations for which the end of validity is known.</source>
        <translation>Die Token-Konfigurationen, zu denen das Ende der Gültigkeit bekannt ist.</translation>
    </message>
    <message>
        <source>JWT Expiry (Values)</source>
        <translation>JWT gültig bis (Werte)</translation>
    </message>
    <message>
        <source>The ends of validity of all tokens in one list, in seconds since 1970.</source>
        <translation>Die Gültigkeitsenden aller Tokens in einer Liste, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>The Cookie header in one piece, for example “theme=dark; lang=en”; empty without cookies.</source>
        <translation>Der Header Cookie in einem Stück, zum Beispiel „theme=dark; lang=en“; leer ohne Cookies.</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Referer</translation>
    </message>
    <message>
        <source>The page the visitor came from, as the browser says in the Referer header; empty without it.</source>
        <translation>Die Seite, von der der Besucher kommt, wie im Header Referer angegeben; leer ohne ihn.</translation>
    </message>
    <message>
        <source>Request Cookies</source>
        <translation>Cookies der Anfrage</translation>
    </message>
    <message>
        <source>The values of each cookie under its name; the names are URL-decoded, the values are not.</source>
        <translation>Die Werte jedes Cookies unter seinem Namen; die Namen sind URL-dekodiert, die Werte nicht.</translation>
    </message>
    <message>
        <source>User Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>How the browser or program names itself in the User-Agent header; empty without it.</source>
        <translation>Wie sich der Browser oder das Programm im Header User-Agent nennt; leer ohne ihn.</translation>
    </message>
    <message>
        <source>X-Forwarded-For</source>
        <translation>X-Forwarded-For</translation>
    </message>
    <message>
        <source>The whole X-Forwarded-For header as one text: addresses with commas between them.</source>
        <translation>Der ganze Header X-Forwarded-For als ein Text: Adressen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Request Headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>The values of each header under its name, which must be written in lower case.</source>
        <translation>Die Werte jedes Headers unter seinem Namen, der kleingeschrieben werden muss.</translation>
    </message>
    <message>
        <source>Request Header Names</source>
        <translation>Header-Namen der Anfrage</translation>
    </message>
    <message>
        <source>All header names, duplicates included; HTTP/1 keeps the client’s upper and lower case.</source>
        <translation>Alle Header-Namen, auch doppelte; HTTP/1 behält die Schreibung des Clients.</translation>
    </message>
    <message>
        <source>Request Header Values</source>
        <translation>Header-Werte der Anfrage</translation>
    </message>
    <message>
        <source>All header values, duplicates included, in the same order as the names.</source>
        <translation>Alle Header-Werte, auch doppelte, in derselben Reihenfolge wie die Namen.</translation>
    </message>
    <message>
        <source>Request Headers Truncated</source>
        <translation>Header der Anfrage gekürzt</translation>
    </message>
    <message>
        <source>Yes when there were more headers than the header fields can show.</source>
        <translation>Ja, wenn es mehr Header gab, als die Header-Felder zeigen können.</translation>
    </message>
    <message>
        <source>Accepted Languages</source>
        <translation>Akzeptierte Sprachen</translation>
    </message>
    <message>
        <source>The visitor’s languages, most wanted first, without “*”; only for Transform Rules.</source>
        <translation>Die Sprachen des Besuchers, die liebste zuerst, ohne „*“; nur für Transform Rules.</translation>
    </message>
    <message>
        <source>Response Headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>The values of each response header under its name, which must be written in lower case.</source>
        <translation>Die Werte jedes Headers der Antwort unter seinem Namen, der kleingeschrieben werden muss.</translation>
    </message>
    <message>
        <source>Response Header Names</source>
        <translation>Header-Namen der Antwort</translation>
    </message>
    <message>
        <source>All header names of the response, in the case that they were sent in.</source>
        <translation>Alle Header-Namen der Antwort, in der gesendeten Schreibung.</translation>
    </message>
    <message>
        <source>Response Header Values</source>
        <translation>Header-Werte der Antwort</translation>
    </message>
    <message>
        <source>All header values of the response, unchanged.</source>
        <translation>Alle Header-Werte der Antwort, unverändert.</translation>
    </message>
    <message>
        <source>Response Headers Truncated</source>
        <translation>Header der Antwort gekürzt</translation>
    </message>
    <message>
        <source>Yes when the response has more headers than the header fields can show.</source>
        <translation>Ja, wenn die Antwort mehr Header hat, als die Header-Felder zeigen können.</translation>
    </message>
    <message>
        <source>Response Media Type</source>
        <translation>Medientyp der Antwort</translation>
    </message>
    <message>
        <source>The media type of the response in lower case and without parameters, for example “text/html”.</source>
        <translation>Der Medientyp der Antwort in Kleinbuchstaben und ohne Parameter, zum Beispiel „text/html“.</translation>
    </message>
    <message>
        <source>Response Headers (Raw)</source>
        <translation>Header der Antwort (unverändert)</translation>
    </message>
    <message>
        <source>The values of each response header under its lower-case name, before any rewrite.</source>
        <translation>Die Werte jedes Headers der Antwort unter seinem kleingeschriebenen Namen, vor jeder Umschreibung.</translation>
    </message>
    <message>
        <source>Response Header Names (Raw)</source>
        <translation>Header-Namen der Antwort (unverändert)</translation>
    </message>
    <message>
        <source>All header names of the response before any rewrite.</source>
        <translation>Alle Header-Namen der Antwort vor jeder Umschreibung.</translation>
    </message>
    <message>
        <source>Response Header Values (Raw)</source>
        <translation>Header-Werte der Antwort (unverändert)</translation>
    </message>
    <message>
        <source>All header values of the response before any rewrite.</source>
        <translation>Alle Header-Werte der Antwort vor jeder Umschreibung.</translation>
    </message>
    <message>
        <source>IP Source Address</source>
        <translation>Quell-IP-Adresse</translation>
    </message>
    <message>
        <source>The IPv4 or IPv6 address of the client, for example 192.0.2.7.</source>
        <translation>Die IPv4- oder IPv6-Adresse des Clients, zum Beispiel 192.0.2.7.</translation>
    </message>
    <message>
        <source>AS Num</source>
        <translation>AS-Nummer</translation>
    </message>
    <message>
        <source>The number of the network (autonomous system) that the client’s address belongs to.</source>
        <translation>Die Nummer des Netzes (autonomen Systems), zu dem die Adresse des Clients gehört.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>The client’s latitude in degrees, as text: “52.52”.</source>
        <translation>Der Breitengrad des Clients als Text: „52.52“.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>The client’s longitude in degrees, as text: “13.40”.</source>
        <translation>Der Längengrad des Clients als Text: „13.40“.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>The city of the client by its English name, for example “Munich”.</source>
        <translation>Die Stadt des Clients mit englischem Namen, zum Beispiel „Munich“.</translation>
    </message>
    <message>
        <source>Postal Code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>The postal code where the client is, as text.</source>
        <translation>Die Postleitzahl am Ort des Clients, als Text.</translation>
    </message>
    <message>
        <source>Metro Code</source>
        <translation>Metro-Code</translation>
    </message>
    <message>
        <source>The code of the client’s metropolitan area (DMA), as text: “635”.</source>
        <translation>Der Code des Ballungsraums (DMA) des Clients, als Text: „635“.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The state or region of the client by name, for example “Bavaria”.</source>
        <translation>Der Name des Landesteils, in dem der Client ist, zum Beispiel „Bavaria“.</translation>
    </message>
    <message>
        <source>Region Code</source>
        <translation>Regionscode</translation>
    </message>
    <message>
        <source>The state or region of the client as a short code, for example “BY”.</source>
        <translation>Der Landesteil des Clients als kurzer Code, zum Beispiel „BY“.</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The client’s time zone, for example “Europe/Berlin”; only for rewriting in Transform Rules.</source>
        <translation>Die Zeitzone des Clients, zum Beispiel „Europe/Berlin“; nur zum Umschreiben in Transform Rules.</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>AF, AN, AS, EU, NA, OC or SA; T1 for the Tor network.</source>
        <translation>AF, AN, AS, EU, NA, OC oder SA; T1 für das Tor-Netz.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The country of the client as two capital letters (ISO 3166-1), for example “DE”.</source>
        <translation>Das Land des Clients als zwei Großbuchstaben (ISO 3166-1), zum Beispiel „DE“.</translation>
    </message>
    <message>
        <source>Subdivision 1 ISO Code</source>
        <translation>ISO-Code der Untergliederung 1</translation>
    </message>
    <message>
        <source>The state or province of the client as in ISO 3166-2, for example “DE-BY”.</source>
        <translation>Der Landesteil des Clients nach ISO 3166-2, zum Beispiel „DE-BY“.</translation>
    </message>
    <message>
        <source>Subdivision 2 ISO Code</source>
        <translation>ISO-Code der Untergliederung 2</translation>
    </message>
    <message>
        <source>The district below the state or province as in ISO 3166-2, for example “GB-SWK”.</source>
        <translation>Der Bezirk unterhalb des Landesteils nach ISO 3166-2, zum Beispiel „GB-SWK“.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Yes when the client’s address lies in the European Union.</source>
        <translation>Ja, wenn die Adresse des Clients in der Europäischen Union liegt.</translation>
    </message>
    <message>
        <source>AS Num (Outdated)</source>
        <translation>AS-Nummer (veraltet)</translation>
    </message>
    <message>
        <source>The former name of ip.src.asnum, with the same value.</source>
        <translation>Der frühere Name von ip.src.asnum, mit gleichem Wert.</translation>
    </message>
    <message>
        <source>Continent (Outdated)</source>
        <translation>Kontinent (veraltet)</translation>
    </message>
    <message>
        <source>The former name of ip.src.continent, with the same value.</source>
        <translation>Der frühere Name von ip.src.continent, mit gleichem Wert.</translation>
    </message>
    <message>
        <source>Country (Outdated)</source>
        <translation>Land (veraltet)</translation>
    </message>
    <message>
        <source>The former name of ip.src.country, with the same value.</source>
        <translation>Der frühere Name von ip.src.country, mit gleichem Wert.</translation>
    </message>
    <message>
        <source>Subdivision 1 ISO Code (Outdated)</source>
        <translation>ISO-Code der Untergliederung 1 (veraltet)</translation>
    </message>
    <message>
        <source>The former name of ip.src.subdivision_1_iso_code, with the same value.</source>
        <translation>Der frühere Name von ip.src.subdivision_1_iso_code, mit gleichem Wert.</translation>
    </message>
    <message>
        <source>Subdivision 2 ISO Code (Outdated)</source>
        <translation>ISO-Code der Untergliederung 2 (veraltet)</translation>
    </message>
    <message>
        <source>The former name of ip.src.subdivision_2_iso_code, with the same value.</source>
        <translation>Der frühere Name von ip.src.subdivision_2_iso_code, mit gleichem Wert.</translation>
    </message>
    <message>
        <source>European Union (Outdated)</source>
        <translation>Europäische Union (veraltet)</translation>
    </message>
    <message>
        <source>The former name of ip.src.is_in_european_union, with the same value.</source>
        <translation>Der frühere Name von ip.src.is_in_european_union, mit gleichem Wert.</translation>
    </message>
    <message>
        <source>ICMP Packet</source>
        <translation>ICMP-Paket</translation>
    </message>
    <message>
        <source>The ICMP part of the packet as bytes, for bit_slice().</source>
        <translation>Der ICMP-Teil des Pakets als Bytes, für bit_slice().</translation>
    </message>
    <message>
        <source>ICMP Code</source>
        <translation>ICMP-Code</translation>
    </message>
    <message>
        <source>The code of the ICMP message: 0 to 255.</source>
        <translation>Der Code der ICMP-Nachricht: 0 bis 255.</translation>
    </message>
    <message>
        <source>ICMP Type</source>
        <translation>ICMP-Typ</translation>
    </message>
    <message>
        <source>The type of the ICMP message: 0 to 255, for example 8 for an echo request.</source>
        <translation>Der Typ der ICMP-Nachricht: 0 bis 255, zum Beispiel 8 für eine Echo-Anfrage.</translation>
    </message>
    <message>
        <source>IP Packet</source>
        <translation>IP-Paket</translation>
    </message>
    <message>
        <source>The IP packet as bytes, for bit_slice().</source>
        <translation>Das IP-Paket als Bytes, für bit_slice().</translation>
    </message>
    <message>
        <source>IP Destination Address</source>
        <translation>Ziel-IP-Adresse</translation>
    </message>
    <message>
        <source>The address that the packet is sent to.</source>
        <translation>Die Adresse, an die das Paket gesendet wird.</translation>
    </message>
    <message>
        <source>Destination Country</source>
        <translation>Zielland</translation>
    </message>
    <message>
        <source>The country of the destination address as two capital letters (ISO 3166-1).</source>
        <translation>Das Land der Zieladresse als zwei Großbuchstaben (ISO 3166-1).</translation>
    </message>
    <message>
        <source>IP Header Length</source>
        <translation>Länge des IP-Headers</translation>
    </message>
    <message>
        <source>The length of the IP header in bytes.</source>
        <translation>Die Länge des IP-Headers in Bytes.</translation>
    </message>
    <message>
        <source>IP Packet Length</source>
        <translation>Länge des IP-Pakets</translation>
    </message>
    <message>
        <source>The length of the packet in bytes, header included.</source>
        <translation>Die Länge des Pakets in Bytes, einschließlich Header.</translation>
    </message>
    <message>
        <source>IP Option Type</source>
        <translation>Typ der IP-Option</translation>
    </message>
    <message>
        <source>The type of the first IP option of the packet.</source>
        <translation>Der Typ der ersten IP-Option des Pakets.</translation>
    </message>
    <message>
        <source>IP Protocol</source>
        <translation>IP-Protokoll</translation>
    </message>
    <message>
        <source>The transport protocol in lower case, for example “tcp”.</source>
        <translation>Das Transportprotokoll in Kleinbuchstaben, zum Beispiel „tcp“.</translation>
    </message>
    <message>
        <source>IP Protocol Number</source>
        <translation>Nummer des IP-Protokolls</translation>
    </message>
    <message>
        <source>The transport protocol as its IANA number: 6 for TCP, 17 for UDP.</source>
        <translation>Das Transportprotokoll als IANA-Nummer: 6 für TCP, 17 für UDP.</translation>
    </message>
    <message>
        <source>IP Time to Live</source>
        <translation>IP-Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>How many hops the packet may still take: 0 to 255.</source>
        <translation>Wie viele Stationen das Paket noch nehmen darf: 0 bis 255.</translation>
    </message>
    <message>
        <source>SIP Packet</source>
        <translation>SIP-Paket</translation>
    </message>
    <message>
        <source>Yes when the packet belongs to the telephony protocol SIP.</source>
        <translation>Ja, wenn das Paket zum Telefonieprotokoll SIP gehört.</translation>
    </message>
    <message>
        <source>TCP Segment</source>
        <translation>TCP-Segment</translation>
    </message>
    <message>
        <source>The TCP part of the packet as bytes, for bit_slice().</source>
        <translation>Der TCP-Teil des Pakets als Bytes, für bit_slice().</translation>
    </message>
    <message>
        <source>TCP Destination Port</source>
        <translation>TCP-Zielport</translation>
    </message>
    <message>
        <source>The port that the TCP packet is sent to: 0 to 65535.</source>
        <translation>Der Port, an den das TCP-Paket gesendet wird: 0 bis 65535.</translation>
    </message>
    <message>
        <source>TCP Flags</source>
        <translation>TCP-Flags</translation>
    </message>
    <message>
        <source>All TCP flags as one number, for example 2 for SYN alone.</source>
        <translation>Alle TCP-Flags als eine Zahl, zum Beispiel 2 für SYN allein.</translation>
    </message>
    <message>
        <source>TCP ACK Flag</source>
        <translation>TCP-Flag ACK</translation>
    </message>
    <message>
        <source>Yes when the packet acknowledges data (ACK).</source>
        <translation>Ja, wenn das Paket Daten bestätigt (ACK).</translation>
    </message>
    <message>
        <source>TCP CWR Flag</source>
        <translation>TCP-Flag CWR</translation>
    </message>
    <message>
        <source>Yes when the sender has slowed down because of congestion (CWR).</source>
        <translation>Ja, wenn der Sender wegen Überlastung langsamer geworden ist (CWR).</translation>
    </message>
    <message>
        <source>TCP ECN Flag</source>
        <translation>TCP-Flag ECN</translation>
    </message>
    <message>
        <source>Yes when the sender reports congestion (ECN-Echo).</source>
        <translation>Ja, wenn der Sender Überlastung meldet (ECN-Echo).</translation>
    </message>
    <message>
        <source>TCP FIN Flag</source>
        <translation>TCP-Flag FIN</translation>
    </message>
    <message>
        <source>Yes when the sender has no more data (FIN).</source>
        <translation>Ja, wenn der Sender keine weiteren Daten hat (FIN).</translation>
    </message>
    <message>
        <source>TCP PSH Flag</source>
        <translation>TCP-Flag PSH</translation>
    </message>
    <message>
        <source>Yes when the data shall be passed on at once (PSH).</source>
        <translation>Ja, wenn die Daten sofort weitergereicht werden sollen (PSH).</translation>
    </message>
    <message>
        <source>TCP RST Flag</source>
        <translation>TCP-Flag RST</translation>
    </message>
    <message>
        <source>Yes when the packet breaks off the connection (RST).</source>
        <translation>Ja, wenn das Paket die Verbindung abbricht (RST).</translation>
    </message>
    <message>
        <source>TCP SYN Flag</source>
        <translation>TCP-Flag SYN</translation>
    </message>
    <message>
        <source>Yes when the packet opens a connection (SYN).</source>
        <translation>Ja, wenn das Paket eine Verbindung öffnet (SYN).</translation>
    </message>
    <message>
        <source>TCP URG Flag</source>
        <translation>TCP-Flag URG</translation>
    </message>
    <message>
        <source>Yes when the packet has urgent data (URG).</source>
        <translation>Ja, wenn das Paket dringende Daten enthält (URG).</translation>
    </message>
    <message>
        <source>TCP Source Port</source>
        <translation>TCP-Quellport</translation>
    </message>
    <message>
        <source>The port that the TCP packet comes from: 0 to 65535.</source>
        <translation>Der Port, von dem das TCP-Paket kommt: 0 bis 65535.</translation>
    </message>
    <message>
        <source>UDP Datagram</source>
        <translation>UDP-Datagramm</translation>
    </message>
    <message>
        <source>The UDP part of the packet as bytes, for bit_slice().</source>
        <translation>Der UDP-Teil des Pakets als Bytes, für bit_slice().</translation>
    </message>
    <message>
        <source>UDP Destination Port</source>
        <translation>UDP-Zielport</translation>
    </message>
    <message>
        <source>The port that the UDP packet is sent to: 0 to 65535.</source>
        <translation>Der Port, an den das UDP-Paket gesendet wird: 0 bis 65535.</translation>
    </message>
    <message>
        <source>UDP Source Port</source>
        <translation>UDP-Quellport</translation>
    </message>
    <message>
        <source>The port that the UDP packet comes from: 0 to 65535.</source>
        <translation>Der Port, von dem das UDP-Paket kommt: 0 bis 65535.</translation>
    </message>
    <message>
        <source>SSL/HTTPS</source>
        <translation>SSL/HTTPS</translation>
    </message>
    <message>
        <source>Yes when the client uses HTTPS.</source>
        <translation>Ja, wenn der Client HTTPS verwendet.</translation>
    </message>
    <message>
        <source>TLS Cipher</source>
        <translation>TLS-Verschlüsselung</translation>
    </message>
    <message>
        <source>The cipher suite agreed on with the client, for example “AES128-SHA256”.</source>
        <translation>Die mit dem Client vereinbarte Cipher-Suite, zum Beispiel „AES128-SHA256“.</translation>
    </message>
    <message>
        <source>TLS Version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>The version of TLS agreed on with the client, for example “TLSv1.3”.</source>
        <translation>Die mit dem Client vereinbarte Version von TLS, zum Beispiel „TLSv1.3“.</translation>
    </message>
    <message>
        <source>TLS Client Extensions SHA-1</source>
        <translation>SHA-1 der TLS-Client-Erweiterungen</translation>
    </message>
    <message>
        <source>A Base64 hash of the TLS extensions that the client offers, big-endian.</source>
        <translation>Ein Base64-Hash der TLS-Erweiterungen, die der Client anbietet, Big-Endian.</translation>
    </message>
    <message>
        <source>TLS Client Extensions SHA-1 (Little-Endian)</source>
        <translation>SHA-1 der TLS-Client-Erweiterungen (Little-Endian)</translation>
    </message>
    <message>
        <source>A Base64 hash of the TLS extensions that the client offers, little-endian.</source>
        <translation>Ein Base64-Hash der TLS-Erweiterungen, die der Client anbietet, Little-Endian.</translation>
    </message>
    <message>
        <source>TLS Client Ciphers SHA-1</source>
        <translation>SHA-1 der TLS-Client-Verschlüsselungen</translation>
    </message>
    <message>
        <source>A Base64 hash of the ciphers that the client offers, in its own order, big-endian.</source>
        <translation>Ein Base64-Hash der Cipher-Suites, die der Client anbietet, in seiner Reihenfolge, Big-Endian.</translation>
    </message>
    <message>
        <source>TLS Client Hello Length</source>
        <translation>Länge des TLS-Client-Hello</translation>
    </message>
    <message>
        <source>How many bytes the client’s first TLS message has, for example 508.</source>
        <translation>Wie viele Bytes die erste TLS-Nachricht des Clients hat, zum Beispiel 508.</translation>
    </message>
    <message>
        <source>TLS Client Random</source>
        <translation>TLS-Zufallswert des Clients</translation>
    </message>
    <message>
        <source>The 32 random bytes with which the client opens TLS, in Base64.</source>
        <translation>Die 32 Zufallsbytes, mit denen der Client TLS eröffnet, in Base64.</translation>
    </message>
    <message>
        <source>Edge Server IP</source>
        <translation>Edge-Server-IP</translation>
    </message>
    <message>
        <source>The address of Cloudflare that the client connected to.</source>
        <translation>Die Adresse von Cloudflare, mit der sich der Client verbunden hat.</translation>
    </message>
    <message>
        <source>Edge Server Port</source>
        <translation>Edge-Server-Port</translation>
    </message>
    <message>
        <source>The port of Cloudflare that the client connected to: 1 to 65535.</source>
        <translation>Der Port von Cloudflare, mit dem sich der Client verbunden hat: 1 bis 65535.</translation>
    </message>
    <message>
        <source>Client Uses TCP</source>
        <translation>Client verwendet TCP</translation>
    </message>
    <message>
        <source>Yes for a connection over TCP, No for HTTP/3 over QUIC.</source>
        <translation>Ja bei einer Verbindung über TCP, Nein bei HTTP/3 über QUIC.</translation>
    </message>
    <message>
        <source>Delivery Rate</source>
        <translation>Übertragungsrate</translation>
    </message>
    <message>
        <source>How fast data reaches the client, estimated in bytes per second.</source>
        <translation>Wie schnell Daten den Client erreichen, geschätzt in Bytes pro Sekunde.</translation>
    </message>
    <message>
        <source>Client TCP Round-Trip Time</source>
        <translation>TCP-Umlaufzeit zum Client</translation>
    </message>
    <message>
        <source>The averaged time to the client and back over TCP, in milliseconds.</source>
        <translation>Die gemittelte Zeit zum Client und zurück über TCP, in Millisekunden.</translation>
    </message>
    <message>
        <source>Client QUIC Round-Trip Time</source>
        <translation>QUIC-Umlaufzeit zum Client</translation>
    </message>
    <message>
        <source>The averaged time to the client and back over QUIC, in milliseconds.</source>
        <translation>Die gemittelte Zeit zum Client und zurück über QUIC, in Millisekunden.</translation>
    </message>
    <message>
        <source>Edge Time</source>
        <translation>Edge-Zeit</translation>
    </message>
    <message>
        <source>How long Cloudflare itself took for the response, in milliseconds, the origin not counted.</source>
        <translation>Wie lange Cloudflare selbst für die Antwort brauchte, in Millisekunden, ohne den Ursprungsserver.</translation>
    </message>
    <message>
        <source>Origin Time to First Byte</source>
        <translation>Zeit des Ursprungs bis zum ersten Byte</translation>
    </message>
    <message>
        <source>How long the origin took to start its answer, in milliseconds.</source>
        <translation>Wie lange der Ursprungsserver bis zum Beginn seiner Antwort brauchte, in Millisekunden.</translation>
    </message>
    <message>
        <source>Worker Time</source>
        <translation>Worker-Zeit</translation>
    </message>
    <message>
        <source>How long a Worker ran for the request, in milliseconds.</source>
        <translation>Wie lange ein Worker für die Anfrage lief, in Millisekunden.</translation>
    </message>
    <message>
        <source>Custom Hostname Metadata</source>
        <translation>Metadaten des eigenen Hostnamens</translation>
    </message>
    <message>
        <source>JSON stored with a custom hostname; lookup_json_string() and lookup_json_integer() read it.</source>
        <translation>JSON, das bei einem eigenen Hostnamen hinterlegt ist; lookup_json_string() und lookup_json_integer() lesen es.</translation>
    </message>
    <message>
        <source>Random Seed</source>
        <translation>Zufallswert</translation>
    </message>
    <message>
        <source>Random bytes, new for each request, for hash_in_range() and uuidv4().</source>
        <translation>Zufällige Bytes, neu für jede Anfrage, für hash_in_range() und uuidv4().</translation>
    </message>
    <message>
        <source>Ray ID</source>
        <translation>Ray-ID</translation>
    </message>
    <message>
        <source>The identifier of the request in the logs: 16 hexadecimal digits in lower case.</source>
        <translation>Die Kennung der Anfrage in den Protokollen: 16 hexadezimale Ziffern mit Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Threat Score</source>
        <translation>Bedrohungswert</translation>
    </message>
    <message>
        <source>No longer computed: always 0.</source>
        <translation>Wird nicht mehr berechnet: immer 0.</translation>
    </message>
    <message>
        <source>Worker Upstream Zone</source>
        <translation>Zone des vorgelagerten Workers</translation>
    </message>
    <message>
        <source>The zone whose Worker sent the request; empty for requests that come from no Worker.</source>
        <translation>Die Zone, deren Worker die Anfrage gesendet hat; leer bei Anfragen, die von keinem Worker kommen.</translation>
    </message>
    <message>
        <source>Known Bots</source>
        <translation>Bekannte Bots</translation>
    </message>
    <message>
        <source>Yes for a well-known good bot, such as a search engine; needs no add-on.</source>
        <translation>Ja bei einem bekannten guten Bot, etwa einer Suchmaschine; braucht keine Erweiterung.</translation>
    </message>
    <message>
        <source>Verified Bot Category</source>
        <translation>Kategorie des verifizierten Bots</translation>
    </message>
    <message>
        <source>What a verified bot is for, for example “Search Engine Crawler”; else empty.</source>
        <translation>Wozu ein verifizierter Bot dient, zum Beispiel „Search Engine Crawler“; sonst leer.</translation>
    </message>
    <message>
        <source>Verified Bot</source>
        <translation>Verifizierter Bot</translation>
    </message>
    <message>
        <source>Yes for a well-known good bot, such as a search engine.</source>
        <translation>Ja bei einem bekannten guten Bot, etwa einer Suchmaschine.</translation>
    </message>
    <message>
        <source>Bot Score</source>
        <translation>Bot-Wert</translation>
    </message>
    <message>
        <source>From 1, surely a bot, to 99, surely a human.</source>
        <translation>Von 1, sicher ein Bot, bis 99, sicher ein Mensch.</translation>
    </message>
    <message>
        <source>Static Resource</source>
        <translation>Statische Ressource</translation>
    </message>
    <message>
        <source>Yes when the request asks for a static file, such as a picture, that Bot Management sets apart.</source>
        <translation>Ja, wenn die Anfrage einer statischen Datei wie einem Bild gilt, die das Bot Management gesondert behandelt.</translation>
    </message>
    <message>
        <source>JA3 Fingerprint</source>
        <translation>JA3-Fingerabdruck</translation>
    </message>
    <message>
        <source>How the client speaks TLS, as 32 hexadecimal digits in lower case.</source>
        <translation>Wie der Client TLS spricht, als 32 hexadezimale Ziffern mit Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>JA4 Fingerprint</source>
        <translation>JA4-Fingerabdruck</translation>
    </message>
    <message>
        <source>How the client speaks TLS, as three parts with “_” between them.</source>
        <translation>Wie der Client TLS spricht, als drei Teile mit „_“ dazwischen.</translation>
    </message>
    <message>
        <source>JavaScript Detection Passed</source>
        <translation>JavaScript-Erkennung bestanden</translation>
    </message>
    <message>
        <source>Yes when the visitor’s browser has passed the check by script before.</source>
        <translation>Ja, wenn der Browser des Besuchers die Prüfung per Skript schon bestanden hat.</translation>
    </message>
    <message>
        <source>Bot Detection IDs</source>
        <translation>Bot-Erkennungs-IDs</translation>
    </message>
    <message>
        <source>The numbers of the bot detections that apply to the request.</source>
        <translation>Die Nummern der Bot-Erkennungen, die auf die Anfrage zutreffen.</translation>
    </message>
    <message>
        <source>Corporate Proxy</source>
        <translation>Firmenproxy</translation>
    </message>
    <message>
        <source>Yes when a known proxy or web gateway of a company sent the request.</source>
        <translation>Ja, wenn ein bekannter Proxy oder ein Web-Gateway einer Firma die Anfrage gesendet hat.</translation>
    </message>
    <message>
        <source>Signed Agent</source>
        <translation>Signierter Agent</translation>
    </message>
    <message>
        <source>Yes when a known agent proves who it is by a signature (Web Bot Auth).</source>
        <translation>Ja, wenn sich ein bekannter Agent mit einer Signatur ausweist (Web Bot Auth).</translation>
    </message>
    <message>
        <source>Bot Tags</source>
        <translation>Bot-Stichwörter</translation>
    </message>
    <message>
        <source>Keywords about the bot behind the request, for example “API”.</source>
        <translation>Stichwörter zum Bot hinter der Anfrage, zum Beispiel „API“.</translation>
    </message>
    <message>
        <source>API Session Identifier Present</source>
        <translation>API-Sitzungskennung vorhanden</translation>
    </message>
    <message>
        <source>Yes when the request has a session identifier that API Shield is set up to look for.</source>
        <translation>Ja, wenn die Anfrage eine Sitzungskennung enthält, nach der API Shield suchen soll.</translation>
    </message>
    <message>
        <source>API Schema Violated</source>
        <translation>API-Schema verletzt</translation>
    </message>
    <message>
        <source>Yes when the request does not keep to the schema of its endpoint in API Shield.</source>
        <translation>Ja, wenn sich die Anfrage nicht an das Schema ihres Endpunkts in API Shield hält.</translation>
    </message>
    <message>
        <source>API Fallthrough Detected</source>
        <translation>API-Fallthrough erkannt</translation>
    </message>
    <message>
        <source>API Shield’s verdict on whether the request passed by the saved endpoints.</source>
        <translation>Das Urteil von API Shield, ob die Anfrage an den gespeicherten Endpunkten vorbeiging.</translation>
    </message>
    <message>
        <source>Learned Schema Violated</source>
        <translation>Gelerntes Schema verletzt</translation>
    </message>
    <message>
        <source>Yes when the request strays from what was learned about the application.</source>
        <translation>Ja, wenn die Anfrage von dem abweicht, was über die Anwendung gelernt wurde.</translation>
    </message>
    <message>
        <source>Uploaded Schema Violated</source>
        <translation>Hochgeladenes Schema verletzt</translation>
    </message>
    <message>
        <source>Yes when the request does not keep to the schema that was uploaded.</source>
        <translation>Ja, wenn sich die Anfrage nicht an das hochgeladene Schema hält.</translation>
    </message>
    <message>
        <source>Failed Detections</source>
        <translation>Fehlgeschlagene Erkennungen</translation>
    </message>
    <message>
        <source>The detections that failed on this request, each once and in no fixed order, for example “waf_score”.</source>
        <translation>Die Erkennungen, die bei dieser Anfrage fehlgeschlagen sind, jede einmal und ohne feste Reihenfolge, zum Beispiel „waf_score“.</translation>
    </message>
    <message>
        <source>WAF Attack Score</source>
        <translation>WAF-Angriffswert</translation>
    </message>
    <message>
        <source>From 1, surely an attack, to 99, surely clean; 100 when there is no score.</source>
        <translation>Von 1, sicher ein Angriff, bis 99, sicher harmlos; 100, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>WAF SQLi Attack Score</source>
        <translation>WAF-Angriffswert SQLi</translation>
    </message>
    <message>
        <source>For SQL injection, from 1, surely an attack, to 99, surely clean; 100 when there is no score.</source>
        <translation>Für SQL-Injection, von 1, sicher ein Angriff, bis 99, sicher harmlos; 100, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>WAF XSS Attack Score</source>
        <translation>WAF-Angriffswert XSS</translation>
    </message>
    <message>
        <source>For cross-site scripting, from 1, surely an attack, to 99, surely clean; 100 when there is no score.</source>
        <translation>Für Cross-Site-Scripting, von 1, sicher ein Angriff, bis 99, sicher harmlos; 100, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>WAF RCE Attack Score</source>
        <translation>WAF-Angriffswert RCE</translation>
    </message>
    <message>
        <source>For remote code execution, from 1, surely an attack, to 99, surely clean; 100 when there is no score.</source>
        <translation>Für das Ausführen fremden Codes, von 1, sicher ein Angriff, bis 99, sicher harmlos; 100, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>WAF Attack Score Class</source>
        <translation>WAF-Angriffsklasse</translation>
    </message>
    <message>
        <source>“attack”, “likely_attack”, “likely_clean” or “clean”; empty when there is no score.</source>
        <translation>„attack“, „likely_attack“, „likely_clean“ oder „clean“; leer, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>Attack Signature Categories</source>
        <translation>Kategorien der Angriffssignaturen</translation>
    </message>
    <message>
        <source>The kinds of attack whose signatures match the request, for example “sqli”.</source>
        <translation>Die Arten von Angriffen, deren Signaturen auf die Anfrage passen, zum Beispiel „sqli“.</translation>
    </message>
    <message>
        <source>Attack Signature Confidence</source>
        <translation>Sicherheit der Angriffssignaturen</translation>
    </message>
    <message>
        <source>How sure the matching attack signatures are: “high” or “low”.</source>
        <translation>Wie sicher die passenden Angriffssignaturen sind: „high“ oder „low“.</translation>
    </message>
    <message>
        <source>Attack Signature References</source>
        <translation>Verweise der Angriffssignaturen</translation>
    </message>
    <message>
        <source>The IDs of matching attack signatures, 10 at most; managed rules use the same IDs.</source>
        <translation>Die IDs der passenden Angriffssignaturen, höchstens 10; verwaltete Regeln haben dieselben IDs.</translation>
    </message>
    <message>
        <source>Authentication Detected</source>
        <translation>Anmeldung erkannt</translation>
    </message>
    <message>
        <source>Yes when the request carries a user name or password that was recognised.</source>
        <translation>Ja, wenn die Anfrage einen erkannten Benutzernamen oder ein Passwort enthält.</translation>
    </message>
    <message>
        <source>Password Leaked</source>
        <translation>Passwort geleakt</translation>
    </message>
    <message>
        <source>Yes when the password sent stands in a collection of leaked ones.</source>
        <translation>Ja, wenn das gesendete Passwort in einer Sammlung geleakter steht.</translation>
    </message>
    <message>
        <source>User Name Leaked</source>
        <translation>Benutzername geleakt</translation>
    </message>
    <message>
        <source>Yes when the user name sent stands in a collection of leaked ones.</source>
        <translation>Ja, wenn der gesendete Benutzername in einer Sammlung geleakter steht.</translation>
    </message>
    <message>
        <source>User Name and Password Leaked</source>
        <translation>Benutzername und Passwort geleakt</translation>
    </message>
    <message>
        <source>Yes when user name and password have leaked together.</source>
        <translation>Ja, wenn Benutzername und Passwort zusammen geleakt sind.</translation>
    </message>
    <message>
        <source>Similar User Name and Password Leaked</source>
        <translation>Ähnliche Anmeldedaten geleakt</translation>
    </message>
    <message>
        <source>Yes when a pair much like the user name and password sent has leaked.</source>
        <translation>Ja, wenn ein Paar geleakt ist, das Benutzername und Passwort sehr ähnelt.</translation>
    </message>
    <message>
        <source>Has Content Object</source>
        <translation>Inhaltsobjekt vorhanden</translation>
    </message>
    <message>
        <source>Yes when the request uploads at least one file or other content object.</source>
        <translation>Ja, wenn die Anfrage mindestens eine Datei oder ein anderes Inhaltsobjekt hochlädt.</translation>
    </message>
    <message>
        <source>Has Malicious Content Object</source>
        <translation>Schädliches Inhaltsobjekt vorhanden</translation>
    </message>
    <message>
        <source>Yes when at least one uploaded object was found to be malicious.</source>
        <translation>Ja, wenn mindestens ein hochgeladenes Objekt als schädlich erkannt wurde.</translation>
    </message>
    <message>
        <source>Content Scan Has Failed</source>
        <translation>Inhaltsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Yes when at least one uploaded object could not be scanned.</source>
        <translation>Ja, wenn mindestens ein hochgeladenes Objekt nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>Number of Content Objects</source>
        <translation>Anzahl der Inhaltsobjekte</translation>
    </message>
    <message>
        <source>How many objects the request uploads.</source>
        <translation>Wie viele Objekte die Anfrage hochlädt.</translation>
    </message>
    <message>
        <source>Number of Malicious Content Objects</source>
        <translation>Anzahl der schädlichen Inhaltsobjekte</translation>
    </message>
    <message>
        <source>How many uploaded objects were found to be malicious.</source>
        <translation>Wie viele hochgeladene Objekte als schädlich erkannt wurden.</translation>
    </message>
    <message>
        <source>Content Object Sizes</source>
        <translation>Größen der Inhaltsobjekte</translation>
    </message>
    <message>
        <source>How large each uploaded object is in bytes, in the order of detection.</source>
        <translation>Wie groß jedes hochgeladene Objekt in Bytes ist, in der Reihenfolge der Erkennung.</translation>
    </message>
    <message>
        <source>Content Object Types</source>
        <translation>Typen der Inhaltsobjekte</translation>
    </message>
    <message>
        <source>The media type of each uploaded object, “application/octet-stream” when it is not known.</source>
        <translation>Der Medientyp jedes hochgeladenen Objekts, „application/octet-stream“, wenn er unbekannt ist.</translation>
    </message>
    <message>
        <source>Content Object Results</source>
        <translation>Ergebnisse der Inhaltsobjekte</translation>
    </message>
    <message>
        <source>For each uploaded object “clean”, “suspicious”, “infected” or “not scanned”.</source>
        <translation>Für jedes hochgeladene Objekt „clean“, „suspicious“, „infected“ oder „not scanned“.</translation>
    </message>
    <message>
        <source>LLM Prompt Detected</source>
        <translation>LLM-Prompt erkannt</translation>
    </message>
    <message>
        <source>Yes when the request holds a prompt for a language model.</source>
        <translation>Ja, wenn die Anfrage einen Prompt für ein Sprachmodell enthält.</translation>
    </message>
    <message>
        <source>LLM Prompt PII Detected</source>
        <translation>Personendaten im LLM-Prompt</translation>
    </message>
    <message>
        <source>Yes when personal data was found in the prompt.</source>
        <translation>Ja, wenn im Prompt personenbezogene Daten gefunden wurden.</translation>
    </message>
    <message>
        <source>LLM Prompt PII Categories</source>
        <translation>Arten von Personendaten im LLM-Prompt</translation>
    </message>
    <message>
        <source>The kinds of personal data in the prompt, in capital letters, for example “EMAIL_ADDRESS”.</source>
        <translation>Die Arten personenbezogener Daten im Prompt, in Großbuchstaben, zum Beispiel „EMAIL_ADDRESS“.</translation>
    </message>
    <message>
        <source>LLM Prompt Unsafe Topic Detected</source>
        <translation>Heikles Thema im LLM-Prompt</translation>
    </message>
    <message>
        <source>Yes when the prompt is about something unsafe, such as a crime.</source>
        <translation>Ja, wenn der Prompt von etwas Heiklem wie einem Verbrechen handelt.</translation>
    </message>
    <message>
        <source>LLM Prompt Unsafe Topic Categories</source>
        <translation>Heikle Themen im LLM-Prompt</translation>
    </message>
    <message>
        <source>The codes of the unsafe topics in the prompt: “S1” to “S14”.</source>
        <translation>Die Codes der heiklen Themen im Prompt: „S1“ bis „S14“.</translation>
    </message>
    <message>
        <source>LLM Prompt Injection Score</source>
        <translation>Injection-Wert des LLM-Prompts</translation>
    </message>
    <message>
        <source>From 1, surely an attempt to take over the model, to 99, surely harmless; 100 when there is no score.</source>
        <translation>Von 1, sicher ein Versuch, das Modell zu übernehmen, bis 99, sicher harmlos; 100, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>LLM Prompt Token Count</source>
        <translation>Anzahl der Tokens im LLM-Prompt</translation>
    </message>
    <message>
        <source>About how many tokens the prompt has.</source>
        <translation>Wie viele Tokens der Prompt ungefähr hat.</translation>
    </message>
    <message>
        <source>LLM Prompt Custom Topic Categories</source>
        <translation>Eigene Themen im LLM-Prompt</translation>
    </message>
    <message>
        <source>A number for each of your own topics: 1 when the prompt is about it, up to 99 when it is not.</source>
        <translation>Eine Zahl je eigenem Thema: 1, wenn der Prompt davon handelt, bis 99, wenn nicht.</translation>
    </message>
    <message>
        <source>Response Status Code</source>
        <translation>Statuscode der Antwort</translation>
    </message>
    <message>
        <source>The status code sent to the client, for example 403.</source>
        <translation>Der an den Client gesendete Statuscode, zum Beispiel 403.</translation>
    </message>
    <message>
        <source>Cloudflare 1xxx Error Code</source>
        <translation>Cloudflare-Fehlercode 1xxx</translation>
    </message>
    <message>
        <source>The number on Cloudflare’s error page, for example 1020; 0 without such an error.</source>
        <translation>Die Nummer auf der Fehlerseite von Cloudflare, zum Beispiel 1020; 0 ohne solchen Fehler.</translation>
    </message>
    <message>
        <source>Cloudflare Error Type</source>
        <translation>Cloudflare-Fehlerart</translation>
    </message>
    <message>
        <source>What led to Cloudflare’s error page, for example “waf” or “ratelimit”; else empty.</source>
        <translation>Was zur Fehlerseite von Cloudflare führte, zum Beispiel „waf“ oder „ratelimit“; sonst leer.</translation>
    </message>
    <message>
        <source>Zone Name</source>
        <translation>Zonenname</translation>
    </message>
    <message>
        <source>The zone that the request belongs to, for example “example.com”; only in rules of an account.</source>
        <translation>Die Zone, zu der die Anfrage gehört, zum Beispiel „example.com“; nur in Regeln eines Kontos.</translation>
    </message>
    <message>
        <source>Zone Plan</source>
        <translation>Tarif der Zone</translation>
    </message>
    <message>
        <source>The plan that the zone has booked, for example “ENT”; only in rules of an account.</source>
        <translation>Der Tarif, den die Zone gebucht hat, zum Beispiel „ENT“; nur in Regeln eines Kontos.</translation>
    </message>
    <message>
        <source>All Requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Always Yes: alone it matches every request.</source>
        <translation>Immer Ja: allein trifft es auf jede Anfrage zu.</translation>
    </message>
    <message>
        <source>No Requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message>
        <source>Always No: alone it matches no request.</source>
        <translation>Immer Nein: allein trifft es auf keine Anfrage zu.</translation>
    </message>
    <message>
        <source>Data Centre Name</source>
        <translation>Name des Rechenzentrums</translation>
    </message>
    <message>
        <source>The code of the Cloudflare data centre that handles the traffic.</source>
        <translation>Der Code des Cloudflare-Rechenzentrums, das den Verkehr verarbeitet.</translation>
    </message>
    <message>
        <source>Data Centre Region</source>
        <translation>Region des Rechenzentrums</translation>
    </message>
    <message>
        <source>The region of the Cloudflare data centre that handles the traffic.</source>
        <translation>Die Region des Cloudflare-Rechenzentrums, das den Verkehr verarbeitet.</translation>
    </message>
    <message>
        <source>Attacker Countries</source>
        <translation>Länder der Angreifer</translation>
    </message>
    <message>
        <source>Countries of attackers that threat intelligence links to the address.</source>
        <translation>Länder von Angreifern, mit denen Bedrohungsdaten die Adresse verbinden.</translation>
    </message>
    <message>
        <source>Attacker Names</source>
        <translation>Namen der Angreifer</translation>
    </message>
    <message>
        <source>Names of attackers that threat intelligence links to the address.</source>
        <translation>Namen von Angreifern, mit denen Bedrohungsdaten die Adresse verbinden.</translation>
    </message>
    <message>
        <source>Threat Intelligence Data Sets</source>
        <translation>Bedrohungsdatensätze</translation>
    </message>
    <message>
        <source>The collections of threat intelligence in which the address occurs.</source>
        <translation>Die Sammlungen von Bedrohungsdaten, in denen die Adresse vorkommt.</translation>
    </message>
    <message>
        <source>Target Countries</source>
        <translation>Länder der Ziele</translation>
    </message>
    <message>
        <source>Countries that attacks from the address have aimed at.</source>
        <translation>Länder, auf die Angriffe von der Adresse gezielt haben.</translation>
    </message>
    <message>
        <source>Target Industries</source>
        <translation>Branchen der Ziele</translation>
    </message>
    <message>
        <source>Industries that attacks from the address have aimed at.</source>
        <translation>Branchen, auf die Angriffe von der Adresse gezielt haben.</translation>
    </message>
    <message>
        <source>Current API Operation</source>
        <translation>Aktuelle API-Operation</translation>
    </message>
    <message>
        <source>The ID of the saved API operation that the request calls.</source>
        <translation>Die ID der gespeicherten API-Operation, die die Anfrage aufruft.</translation>
    </message>
    <message>
        <source>Time Since API Operation</source>
        <translation>Zeit seit API-Operation</translation>
    </message>
    <message>
        <source>Milliseconds since the visitor’s last call, under the ID of each API operation.</source>
        <translation>Millisekunden seit dem letzten Aufruf des Besuchers, unter der ID jeder API-Operation.</translation>
    </message>
    <message>
        <source>Previous API Operations</source>
        <translation>Frühere API-Operationen</translation>
    </message>
    <message>
        <source>The IDs of the API operations that the visitor called before.</source>
        <translation>Die IDs der API-Operationen, die der Besucher zuvor aufgerufen hat.</translation>
    </message>
    <message>
        <source>Puts texts one after the other, or arrays of one type; absent arguments are left out, 32 are allowed.</source>
        <translation>Hängt Texte aneinander oder Arrays eines Typs; fehlende Argumente entfallen, 32 sind erlaubt.</translation>
    </message>
    <message>
        <source>How many bytes a text has, not characters, or how many items an array has.</source>
        <translation>Wie viele Bytes ein Text hat, nicht Zeichen, oder wie viele Elemente ein Array hat.</translation>
    </message>
    <message>
        <source>Turns A–Z into small letters and leaves everything else alone, umlauts too.</source>
        <translation>Macht aus A–Z Kleinbuchstaben und lässt alles andere stehen, auch Umlaute.</translation>
    </message>
    <message>
        <source>Turns a–z into capital letters and leaves everything else alone, umlauts too.</source>
        <translation>Macht aus a–z Großbuchstaben und lässt alles andere stehen, auch Umlaute.</translation>
    </message>
    <message>
        <source>Yes when the text starts with the other one; upper and lower case count.</source>
        <translation>Ja, wenn der Text mit dem anderen anfängt; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Yes when the text ends in the other one; upper and lower case count.</source>
        <translation>Ja, wenn der Text auf den anderen endet; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Cuts out the bytes from one position up to, but not including, the other; negative ones count from the end.</source>
        <translation>Schneidet die Bytes von einer Position bis vor die andere aus; negative zählen vom Ende.</translation>
    </message>
    <message>
        <source>Replaces percent escapes by their bytes and “+” by a blank; “r” repeats this, “u” also takes %uXXXX.</source>
        <translation>Ersetzt Prozent-Escapes durch ihre Bytes und „+“ durch ein Leerzeichen; „r“ wiederholt das, „u“ nimmt auch %uXXXX.</translation>
    </message>
    <message>
        <source>Drops all bytes that the second text contains, wherever they stand and in any order.</source>
        <translation>Entfernt alle Bytes, die der zweite Text enthält, wo sie auch stehen und in beliebiger Folge.</translation>
    </message>
    <message>
        <source>Writes a number, an address or a yes/no value as text, the latter as “true” or “false”.</source>
        <translation>Schreibt eine Zahl, eine Adresse oder einen Ja/Nein-Wert als Text, letzteren als „true“ oder „false“.</translation>
    </message>
    <message>
        <source>Finds a text in JSON by names of members and positions, which count from 0.</source>
        <translation>Findet einen Text in JSON über Namen und Positionen, die bei 0 beginnen.</translation>
    </message>
    <message>
        <source>Finds a whole number in JSON by names of members and positions, which count from 0.</source>
        <translation>Findet eine ganze Zahl in JSON über Namen und Positionen, die bei 0 beginnen.</translation>
    </message>
    <message>
        <source>The network of an address: keeps 1 to 32 leading bits of IPv4 and 1 to 128 of IPv6.</source>
        <translation>Das Netz einer Adresse: behält 1 bis 32 führende Bits bei IPv4 und 1 bis 128 bei IPv6.</translation>
    </message>
    <message>
        <source>The network of an IPv6 address: keeps 1 to 128 leading bits; IPv4 stays whole.</source>
        <translation>Das Netz einer IPv6-Adresse: behält 1 bis 128 führende Bits; IPv4 bleibt ganz.</translation>
    </message>
    <message>
        <source>Turns Base64 back into the bytes that it stands for.</source>
        <translation>Macht aus Base64 wieder die Bytes, für die es steht.</translation>
    </message>
    <message>
        <source>Writes bytes as Base64 without padding; “p” pads, “u” uses the URL-safe alphabet.</source>
        <translation>Schreibt Bytes als Base64 ohne Auffüllung; „p“ füllt auf, „u“ nimmt das URL-sichere Alphabet.</translation>
    </message>
    <message>
        <source>The SHA-256 hash as 32 bytes, not as hexadecimal digits.</source>
        <translation>Der SHA-256-Hash als 32 Bytes, nicht als hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Makes one text of all items, with the separator in between.</source>
        <translation>Macht aus allen Elementen einen Text, mit dem Trennzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Divides a text at the separator into 1 to 128 items; the last one gets what is left over.</source>
        <translation>Teilt einen Text am Trennzeichen in 1 bis 128 Elemente; das letzte bekommt den Rest.</translation>
    </message>
    <message>
        <source>Yes when the map knows the key; headers have keys in lower case.</source>
        <translation>Ja, wenn die Zuordnung den Schlüssel kennt; Header haben kleingeschriebene Schlüssel.</translation>
    </message>
    <message>
        <source>Yes when one of the items equals the value; upper and lower case count.</source>
        <translation>Ja, wenn eines der Elemente dem Wert gleicht; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Takes the first argument that has a value, for example a field before its replacement.</source>
        <translation>Nimmt das erste Argument, das einen Wert hat, zum Beispiel ein Feld vor seinem Ersatz.</translation>
    </message>
    <message>
        <source>Turns the values of fields into a number in the range, equal values into equal numbers, for example to pick 10 requests of 100.</source>
        <translation>Macht aus den Werten von Feldern eine Zahl im Bereich, aus gleichen Werten die gleiche, zum Beispiel um 10 von 100 Anfragen auszuwählen.</translation>
    </message>
    <message>
        <source>Yes when a token was signed with the key and is no older than the seconds given.</source>
        <translation>Ja, wenn ein Token mit dem Schlüssel signiert wurde und höchstens so viele Sekunden alt ist wie angegeben.</translation>
    </message>
    <message>
        <source>Yes when the request has a JWT where the token configuration of API Shield looks for it.</source>
        <translation>Ja, wenn die Anfrage ein JWT enthält, wo die Token-Konfiguration von API Shield es sucht.</translation>
    </message>
    <message>
        <source>Yes when the request has a JWT that holds good by the token configuration of API Shield.</source>
        <translation>Ja, wenn die Anfrage ein JWT enthält, das nach der Token-Konfiguration von API Shield gültig ist.</translation>
    </message>
    <message>
        <source>Replaces what the regular expression finds first; ${1} to ${8} insert its groups.</source>
        <translation>Ersetzt, was der reguläre Ausdruck zuerst findet; ${1} bis ${8} fügen seine Gruppen ein.</translation>
    </message>
    <message>
        <source>Replaces a text that the pattern fits as a whole; ${1} to ${8} insert what its stars stand for.</source>
        <translation>Ersetzt einen Text, auf den das Muster ganz passt; ${1} bis ${8} fügen ein, wofür seine Sterne stehen.</translation>
    </message>
    <message>
        <source>Drops the named arguments from a query, however often they occur.</source>
        <translation>Entfernt die genannten Argumente aus einer Abfrage, wie oft sie auch vorkommen.</translation>
    </message>
    <message>
        <source>Makes a random UUID (version 4) of cf.random_seed.</source>
        <translation>Macht aus cf.random_seed eine zufällige UUID (Version 4).</translation>
    </message>
    <message>
        <source>Reads bits of a packet as a number: up to 32 of them, from bit 2040 at the latest.</source>
        <translation>Liest Bits eines Pakets als Zahl: höchstens 32, spätestens ab Bit 2040.</translation>
    </message>
    <message>
        <source>The SHA-512 hash as 64 bytes; known from other tools, not from the documentation.</source>
        <translation>Der SHA-512-Hash als 64 Bytes; aus anderen Werkzeugen bekannt, nicht aus der Dokumentation.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>✗ revoked</source>
        <translation>✗ widerrufen</translation>
    </message>
    <message>
        <source>✗ on hold</source>
        <translation>✗ ausgesetzt</translation>
    </message>
    <message>
        <source>✗ expired</source>
        <translation>✗ abgelaufen</translation>
    </message>
    <message>
        <source>! not yet valid</source>
        <translation>! noch nicht gültig</translation>
    </message>
    <message>
        <source>? issuer unknown</source>
        <translation>? Aussteller unbekannt</translation>
    </message>
    <message>
        <source>! not for clients</source>
        <translation>! nicht für Clients</translation>
    </message>
    <message numerus="yes">
        <source>! expires in %n day(s)</source>
        <translation>
            <numerusform>! läuft in %n Tag ab</numerusform>
            <numerusform>! läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ valid</source>
        <translation>✓ gültig</translation>
    </message>
    <message>
        <source>Managed (revocation is known)</source>
        <translation>Verwaltet (Widerruf ist bekannt)</translation>
    </message>
    <message>
        <source>Uploaded (revocation is not consulted)</source>
        <translation>Hochgeladen (Widerruf wird nicht geprüft)</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Key compromise</source>
        <translation>Schlüssel kompromittiert</translation>
    </message>
    <message>
        <source>Affiliation changed</source>
        <translation>Zugehörigkeit geändert</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Cessation of operation</source>
        <translation>Betrieb eingestellt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>CA compromise</source>
        <translation>CA kompromittiert</translation>
    </message>
    <message>
        <source>Privilege withdrawn</source>
        <translation>Berechtigung entzogen</translation>
    </message>
    <message>
        <source>Attribute authority compromise</source>
        <translation>Attributstelle kompromittiert</translation>
    </message>
    <message>
        <source>✓ current</source>
        <translation>✓ aktuell</translation>
    </message>
    <message>
        <source>✗ outdated</source>
        <translation>✗ veraltet</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier erzeugt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Schlüsselkennung des Inhabers</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Alternative names of the subject</source>
        <translation>Alternative Namen des Inhabers</translation>
    </message>
    <message>
        <source>Alternative names of the issuer</source>
        <translation>Alternative Namen des Ausstellers</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Grundlegende Beschränkungen</translation>
    </message>
    <message>
        <source>Name constraints</source>
        <translation>Namensbeschränkungen</translation>
    </message>
    <message>
        <source>Where revocation lists are</source>
        <translation>Wo Sperrlisten liegen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Key identifier of the issuer</source>
        <translation>Schlüsselkennung des Ausstellers</translation>
    </message>
    <message>
        <source>Policy constraints</source>
        <translation>Richtlinienbeschränkungen</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Where the issuer offers services</source>
        <translation>Wo der Aussteller Dienste anbietet</translation>
    </message>
    <message>
        <source>Certificate transparency</source>
        <translation>Certificate Transparency</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-1 fingerprint</source>
        <translation>SHA-1-Fingerabdruck</translation>
    </message>
    <message>
        <source>subject key identifier</source>
        <translation>Schlüsselkennung des Inhabers</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>serial number of the issuer</source>
        <translation>Seriennummer des Ausstellers</translation>
    </message>
    <message>
        <source>key identifier of the issuer</source>
        <translation>Schlüsselkennung des Ausstellers</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>! weak</source>
        <translation>! schwach</translation>
    </message>
    <message>
        <source>issued here</source>
        <translation>hier ausgestellt</translation>
    </message>
    <message>
        <source>○ replaced on %1</source>
        <translation>○ ersetzt am %1</translation>
    </message>
    <message>
        <source>○ replaced by no. %1</source>
        <translation>○ ersetzt durch Nr. %1</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>%1 (RFC 2253)</source>
        <translation>%1 (RFC 2253)</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (alte Form)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Subject and issuer</source>
        <translation>Inhaber und Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>%1 (critical)</source>
        <translation>%1 (kritisch)</translation>
    </message>
    <message>
        <source>Cannot be decoded</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Fingerprints and identifiers</source>
        <translation>Fingerabdrücke und Kennungen</translation>
    </message>
    <message>
        <source>Public key SHA-256</source>
        <translation>SHA-256 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Schlüsselkennung des Inhabers</translation>
    </message>
    <message>
        <source>Issuer key identifier</source>
        <translation>Schlüsselkennung des Ausstellers</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>✓ at hand</source>
        <translation>✓ zur Hand</translation>
    </message>
    <message>
        <source>✓ on this computer, under a passphrase</source>
        <translation>✓ auf diesem Rechner, mit Passphrase</translation>
    </message>
    <message>
        <source>✗ not on this computer</source>
        <translation>✗ nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Art und Größe</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Signed by the issuer with</source>
        <translation>Vom Aussteller unterschrieben mit</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not to be trusted since</source>
        <translation>Nicht vertrauenswürdig seit</translation>
    </message>
    <message>
        <source>Newest list of the CA</source>
        <translation>Neueste Sperrliste der CA</translation>
    </message>
    <message>
        <source>no. %1, %2</source>
        <translation>Nr. %1, %2</translation>
    </message>
    <message>
        <source>Stands in it</source>
        <translation>Steht darin</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>not known: the issuer is not in the project</source>
        <translation>nicht bekannt: Der Aussteller ist nicht im Projekt</translation>
    </message>
    <message>
        <source>by nobody: it signed itself</source>
        <translation>von niemandem: Es hat sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>Revoking CA</source>
        <translation>Widerrufende CA</translation>
    </message>
    <message>
        <source>Kind of the CA</source>
        <translation>Art der CA</translation>
    </message>
    <message>
        <source>Rule %1 “%2”</source>
        <translation>Regel %1 „%2“</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Host that trusts it</source>
        <translation>Host, der ihr vertraut</translation>
    </message>
    <message>
        <source>Host that trusts the issuer</source>
        <translation>Host, der dem Aussteller vertraut</translation>
    </message>
    <message>
        <source>Fields of the rules language</source>
        <translation>Felder der Regelsprache</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not yet, but from a later date on</source>
        <translation>noch nicht, aber ab einem späteren Zeitpunkt</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>no rule, no test and no host</source>
        <translation>keine Regel, kein Test und kein Host</translation>
    </message>
</context>
<context>
    <name>CertificateExportDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 in lower case</source>
        <translation>%1 in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>%1 in upper case</source>
        <translation>%1 in Großbuchstaben</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>die Länge von %1</translation>
    </message>
    <message>
        <source>no item of %1</source>
        <translation>kein Element von %1</translation>
    </message>
    <message>
        <source>any item of %1</source>
        <translation>irgendein Element von %1</translation>
    </message>
    <message>
        <source>not every item of %1</source>
        <translation>nicht jedes Element von %1</translation>
    </message>
    <message>
        <source>every item of %1</source>
        <translation>jedes Element von %1</translation>
    </message>
    <message>
        <source>%1 is Yes</source>
        <translation>%1 Ja ist</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 gleich %2 ist</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 nicht %2 ist</translation>
    </message>
    <message>
        <source>%1 is in the list %2</source>
        <translation>%1 in der Liste %2 steht</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 %2 enthält</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1 mit %2 beginnt</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 mit %2 endet</translation>
    </message>
    <message>
        <source>%1 matches the wildcard %2</source>
        <translation>%1 zum Platzhaltermuster %2 passt</translation>
    </message>
    <message>
        <source>%1 matches the strict wildcard %2</source>
        <translation>%1 zum strengen Platzhaltermuster %2 passt</translation>
    </message>
    <message>
        <source>%1 matches the regular expression %2</source>
        <translation>%1 zum regulären Ausdruck %2 passt</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 kleiner als %2 ist</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 höchstens %2 ist</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 größer als %2 ist</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 mindestens %2 ist</translation>
    </message>
    <message>
        <source>%1 is No</source>
        <translation>%1 Nein ist</translation>
    </message>
    <message>
        <source>it is not true that %1 is not %2</source>
        <translation>nicht gilt, dass %1 nicht %2 ist</translation>
    </message>
    <message>
        <source>%1 is not in the list %2</source>
        <translation>%1 nicht in der Liste %2 steht</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 %2 nicht enthält</translation>
    </message>
    <message>
        <source>%1 does not start with %2</source>
        <translation>%1 nicht mit %2 beginnt</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1 nicht mit %2 endet</translation>
    </message>
    <message>
        <source>%1 does not match the wildcard %2</source>
        <translation>%1 nicht zum Platzhaltermuster %2 passt</translation>
    </message>
    <message>
        <source>%1 does not match the strict wildcard %2</source>
        <translation>%1 nicht zum strengen Platzhaltermuster %2 passt</translation>
    </message>
    <message>
        <source>%1 does not match the regular expression %2</source>
        <translation>%1 nicht zum regulären Ausdruck %2 passt</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 nicht kleiner als %2 ist</translation>
    </message>
    <message>
        <source>%1 is not at most %2</source>
        <translation>%1 nicht höchstens %2 ist</translation>
    </message>
    <message>
        <source>%1 is not greater than %2</source>
        <translation>%1 nicht größer als %2 ist</translation>
    </message>
    <message>
        <source>%1 is not at least %2</source>
        <translation>%1 nicht mindestens %2 ist</translation>
    </message>
    <message>
        <source>the client certificate is not verified</source>
        <translation>das Client-Zertifikat nicht verifiziert ist</translation>
    </message>
    <message>
        <source>the client certificate is verified</source>
        <translation>das Client-Zertifikat verifiziert ist</translation>
    </message>
    <message>
        <source>the client certificate is not revoked</source>
        <translation>das Client-Zertifikat nicht widerrufen ist</translation>
    </message>
    <message>
        <source>the client certificate is revoked</source>
        <translation>das Client-Zertifikat widerrufen ist</translation>
    </message>
    <message>
        <source>the client presents no certificate</source>
        <translation>der Client kein Zertifikat vorlegt</translation>
    </message>
    <message>
        <source>the client presents a certificate</source>
        <translation>der Client ein Zertifikat vorlegt</translation>
    </message>
    <message>
        <source>the client does not use HTTPS</source>
        <translation>der Client kein HTTPS verwendet</translation>
    </message>
    <message>
        <source>the client uses HTTPS</source>
        <translation>der Client HTTPS verwendet</translation>
    </message>
    <message>
        <source>one of no values</source>
        <translation>einer von keinen Werten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>For client authentication</source>
        <translation>Für Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Issuer SKI</source>
        <translation>SKI des Ausstellers</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>Shows certificates in PEM or DER.</source>
        <translation>Zeigt Zertifikate in PEM oder DER.</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Die Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Checks an expression and says what is wrong with it.</source>
        <translation>Prüft einen Ausdruck und sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The expression, or - for standard input.</source>
        <translation>Der Ausdruck, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give one expression, in quotes, or - for standard input.</source>
        <translation>Genau ein Ausdruck in Anführungszeichen ist nötig, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” has more than 16 MiB.</source>
        <translation>„%1“ hat mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>Writes the rules as JSON.</source>
        <translation>Schreibt die Regeln als JSON.</translation>
    </message>
    <message>
        <source>The format: rulesets.</source>
        <translation>Das Format: rulesets.</translation>
    </message>
    <message>
        <source>The format “%1” is not known; there is “rulesets”.</source>
        <translation>Das Format „%1“ ist nicht bekannt; es gibt „rulesets“.</translation>
    </message>
    <message>
        <source>The rule “%1” has errors and is left out.</source>
        <translation>Die Regel „%1“ hat Fehler und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Use the example project.</source>
        <translation>Das Beispielprojekt verwenden.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Die Projektdatei.</translation>
    </message>
    <message>
        <source>Give one project file, or --example.</source>
        <translation>Genau eine Projektdatei ist nötig, oder --example.</translation>
    </message>
    <message>
        <source>The host that the client asks for.</source>
        <translation>Der Host, den der Client anfragt.</translation>
    </message>
    <message>
        <source>A client certificate: its name in the project, or a file.</source>
        <translation>Ein Client-Zertifikat: sein Name im Projekt oder eine Datei.</translation>
    </message>
    <message>
        <source>When, in ISO 8601, for example 2026-11-24T12:00:00Z; else now.</source>
        <translation>Wann, in ISO 8601, zum Beispiel 2026-11-24T12:00:00Z; sonst jetzt.</translation>
    </message>
    <message>
        <source>The request method.</source>
        <translation>Die Anfragemethode.</translation>
    </message>
    <message>
        <source>The path of the address.</source>
        <translation>Der Pfad der Adresse.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Exit with 1 on another verdict than allow, block or challenge.</source>
        <translation>Mit 1 enden, wenn das Urteil anders ausfällt als allow, block oder challenge.</translation>
    </message>
    <message>
        <source>“%1” is no time in ISO 8601, for example 2026-11-24T12:00:00Z.</source>
        <translation>„%1“ ist keine Zeit in ISO 8601, zum Beispiel 2026-11-24T12:00:00Z.</translation>
    </message>
    <message>
        <source>Say which host the client asks for: --host HOST.</source>
        <translation>Der Host, den der Client anfragt, fehlt: --host HOST.</translation>
    </message>
    <message>
        <source>Rule %1 “%2”: %3</source>
        <translation>Regel %1 „%2“: %3</translation>
    </message>
    <message>
        <source>Tries one request against the rules of a project.</source>
        <translation>Probiert eine Anfrage gegen die Regeln eines Projekts aus.</translation>
    </message>
    <message>
        <source>--expect takes allow, block or challenge, not “%1”.</source>
        <translation>--expect nimmt allow, block oder challenge, nicht „%1“.</translation>
    </message>
    <message>
        <source>The folder for pictures, verdicts and JSON.</source>
        <translation>Der Ordner für Bilder, Urteile und JSON.</translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation>Dunkle Farben verwenden.</translation>
    </message>
    <message>
        <source>Speak German.</source>
        <translation>Deutsch sprechen.</translation>
    </message>
    <message>
        <source>The window did not open.</source>
        <translation>Das Fenster hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>The tour failed: %1</source>
        <translation>Die Tour ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Drives the window through its main path.</source>
        <translation>Führt das Fenster durch seinen Hauptweg.</translation>
    </message>
    <message>
        <source>Say where the pictures go: --out FOLDER.</source>
        <translation>Der Ordner für die Bilder fehlt: --out ORDNER.</translation>
    </message>
    <message>
        <source>Give one project file.</source>
        <translation>Genau eine Projektdatei ist nötig.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Es gibt keinen Befehl und keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Read one JSON object per line and answer one per line.</source>
        <translation>Ein JSON-Objekt je Zeile lesen und je Zeile eines antworten.</translation>
    </message>
    <message>
        <source>not needed: an earlier part already decides</source>
        <translation>nicht nötig: ein früherer Teil entscheidet schon</translation>
    </message>
    <message>
        <source>Evaluates an expression over the values of fields that are given.</source>
        <translation>Wertet einen Ausdruck über den angegebenen Feldwerten aus.</translation>
    </message>
    <message>
        <source>The expression; with --jsonl a file, or - for standard input.</source>
        <translation>Der Ausdruck; mit --jsonl eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Print what became of every part of the expression.</source>
        <translation>Ausgeben, was aus jedem Teil des Ausdrucks wurde.</translation>
    </message>
    <message>
        <source>A field and its value, in JSON or as text.</source>
        <translation>Ein Feld und sein Wert, in JSON oder als Text.</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>FELD=WERT</translation>
    </message>
    <message>
        <source>Give one expression, in quotes, or --jsonl and a file.</source>
        <translation>Einen Ausdruck in Anführungszeichen angeben, oder --jsonl und eine Datei.</translation>
    </message>
    <message>
        <source>Say as well what is allowed but probably not meant.</source>
        <translation>Auch sagen, was erlaubt, aber wohl nicht gemeint ist.</translation>
    </message>
    <message>
        <source>A file with authorities that are trusted.</source>
        <translation>Eine Datei mit Zertifizierungsstellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>A file with certificates that the client sends along.</source>
        <translation>Eine Datei mit Zertifikaten, die der Client mitschickt.</translation>
    </message>
    <message>
        <source>A file with revocation lists.</source>
        <translation>Eine Datei mit Sperrlisten.</translation>
    </message>
    <message>
        <source>Look up the authorities in the lists as well.</source>
        <translation>Auch die Zertifizierungsstellen in den Listen suchen.</translation>
    </message>
    <message>
        <source>Check the form of the certificates strictly.</source>
        <translation>Die Form der Zertifikate streng prüfen.</translation>
    </message>
    <message>
        <source>Accept certificates that are not meant for clients.</source>
        <translation>Zertifikate annehmen, die nicht für Clients gedacht sind.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that can be used here.</source>
        <translation>„%1“ enthält nichts, was hier gebraucht werden kann.</translation>
    </message>
    <message>
        <source>Not verified: %1 (error %2 at depth %3)</source>
        <translation>Nicht verifiziert: %1 (Fehler %2 in Tiefe %3)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verified, not revoked</source>
        <translation>Verifiziert, nicht widerrufen</translation>
    </message>
    <message>
        <source>Verified, but revoked</source>
        <translation>Verifiziert, aber widerrufen</translation>
    </message>
    <message>
        <source>Verified; whether it is revoked is unknown: %1</source>
        <translation>Verifiziert; ob es widerrufen ist, ist unbekannt: %1</translation>
    </message>
    <message>
        <source>Verifies a client certificate with OpenSSL: chain, time and purpose, then revocation.</source>
        <translation>Prüft ein Client-Zertifikat mit OpenSSL: Kette, Zeit und Zweck, dann Widerruf.</translation>
    </message>
    <message>
        <source>The certificate, followed in the file by what the client sends along; with --jsonl a file of cases, or - for standard input.</source>
        <translation>Das Zertifikat, in der Datei gefolgt von dem, was der Client mitschickt; mit --jsonl eine Datei von Fällen oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give one file with the certificate and --ca FILE, or --jsonl.</source>
        <translation>Eine Datei mit dem Zertifikat und --ca DATEI angeben, oder --jsonl.</translation>
    </message>
    <message>
        <source>What the CA is in the project: managed, its revocations are known; or uploaded, they are not consulted. Else %1.</source>
        <translation>Was die CA im Projekt ist: managed, ihre Widerrufe sind bekannt; oder uploaded, sie werden nicht beachtet. Sonst %1.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>Usage: rulewright cert show FILE
       rulewright cert verify FILE --ca FILE…
       rulewright cert verify --jsonl [FILE]
       rulewright cert new-ca --name CN --key-out FILE --out FILE
       rulewright cert issue --ca FILE --ca-key FILE --name CN --key-out FILE --out FILE
       rulewright cert revoke --project FILE NAME…
       rulewright cert restore --project FILE NAME…
       rulewright cert crl --project FILE --issuer NAME --ca-key FILE --out FILE
       rulewright cert export --project FILE NAME --out FILE
       rulewright cert import --project FILE FILE…

“cert issue --help” and so on list the options of each. Passphrases come from files or
from the environment, never from arguments.</source>
        <translation>Aufruf: rulewright cert show DATEI
        rulewright cert verify DATEI --ca DATEI…
        rulewright cert verify --jsonl [DATEI]
        rulewright cert new-ca --name CN --key-out DATEI --out DATEI
        rulewright cert issue --ca DATEI --ca-key DATEI --name CN --key-out DATEI --out DATEI
        rulewright cert revoke --project DATEI NAME…
        rulewright cert restore --project DATEI NAME…
        rulewright cert crl --project DATEI --issuer NAME --ca-key DATEI --out DATEI
        rulewright cert export --project DATEI NAME --out DATEI
        rulewright cert import --project DATEI DATEI…

„cert issue --help“ und so weiter nennen die Optionen. Passphrasen kommen aus Dateien oder
aus der Umgebung, nie aus Argumenten.</translation>
    </message>
    <message>
        <source>The project with the CA; the list is kept in it.</source>
        <translation>Das Projekt mit der CA; die Liste kommt hinein.</translation>
    </message>
    <message>
        <source>The name of the CA in the project.</source>
        <translation>Der Name der CA im Projekt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The key of the CA.</source>
        <translation>Der Schlüssel der CA.</translation>
    </message>
    <message>
        <source>Name certificates that have expired as well.</source>
        <translation>Auch abgelaufene Zertifikate nennen.</translation>
    </message>
    <message>
        <source>Made the revocation list no. %1 with this many certificates: %2. The next one is due %3.</source>
        <translation>Sperrliste Nr. %1 erzeugt; Zahl der Zertifikate: %2. Die nächste ist fällig am %3.</translation>
    </message>
    <message>
        <source>Makes the next revocation list of a CA from what it has revoked.</source>
        <translation>Erzeugt die nächste Sperrliste einer CA aus dem, was sie widerrufen hat.</translation>
    </message>
    <message>
        <source>Writes a certificate or a CA of a project to a file.</source>
        <translation>Schreibt ein Zertifikat oder eine CA eines Projekts in eine Datei.</translation>
    </message>
    <message>
        <source>The project with the certificate.</source>
        <translation>Das Projekt mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>certificate; chain, with the CAs above; key, with the certificate; or everything. Else certificate.</source>
        <translation>certificate: das Zertifikat; chain: mit den CAs darüber; key: mit dem Schlüssel; oder everything: alles. Sonst certificate.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>PKCS#12 for old key stores, with triple DES and SHA-1, which are weak.</source>
        <translation>PKCS#12 für alte Schlüsselspeicher, mit Triple-DES und SHA-1, die schwach sind.</translation>
    </message>
    <message>
        <source>The key of the certificate.</source>
        <translation>Der Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>The name of the certificate or the CA in the project.</source>
        <translation>Der Name des Zertifikats oder der CA im Projekt.</translation>
    </message>
    <message>
        <source>Give the name of one certificate or CA.</source>
        <translation>Den Namen eines Zertifikats oder einer CA angeben.</translation>
    </message>
    <message>
        <source>The format “%1” is not for “%2”.</source>
        <translation>Das Format „%1“ ist nicht für „%2“.</translation>
    </message>
    <message>
        <source>--compatible is for --format pkcs12 only.</source>
        <translation>--compatible geht nur mit --format pkcs12.</translation>
    </message>
    <message>
        <source>A key is not written to standard output.</source>
        <translation>Ein Schlüssel wird nicht auf die Standardausgabe geschrieben.</translation>
    </message>
    <message>
        <source>--%1 is for --what key and --what everything only.</source>
        <translation>--%1 geht nur mit --what key und --what everything.</translation>
    </message>
    <message>
        <source>PKCS#12 always needs a passphrase.</source>
        <translation>PKCS#12 braucht immer eine Passphrase.</translation>
    </message>
    <message>
        <source>There is no certificate and no CA “%1” in the project.</source>
        <translation>Im Projekt gibt es weder ein Zertifikat noch eine CA „%1“.</translation>
    </message>
    <message>
        <source>The project that takes them in.</source>
        <translation>Das Projekt, das sie aufnimmt.</translation>
    </message>
    <message>
        <source>Hosts of the project do not accept the new CAs; else those that ask for a certificate do.</source>
        <translation>Hosts des Projekts nehmen die neuen CAs nicht an; sonst tun es die, die ein Zertifikat verlangen.</translation>
    </message>
    <message>
        <source>not kept: a project holds no keys</source>
        <translation>nicht übernommen: ein Projekt enthält keine Schlüssel</translation>
    </message>
    <message>
        <source>Private keys are not kept in a project; their files stay as they are.</source>
        <translation>Private Schlüssel werden nicht in ein Projekt übernommen; ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Give the files to import.</source>
        <translation>Die Dateien angeben, die importiert werden sollen.</translation>
    </message>
    <message>
        <source>Takes certificates, CAs and revocation lists into a project. Private keys are not kept.</source>
        <translation>Nimmt Zertifikate, CAs und Sperrlisten in ein Projekt auf. Private Schlüssel werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Files in PEM, DER, PKCS#7 or PKCS#12, or - for standard input.</source>
        <translation>Dateien in PEM, DER, PKCS#7 oder PKCS#12, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Issues a certificate for a new key, for a key that is there, or for a signing request.</source>
        <translation>Stellt ein Zertifikat für einen neuen Schlüssel, für einen vorhandenen oder für eine Zertifikatsanforderung aus.</translation>
    </message>
    <message>
        <source>The certificate of the CA that signs.</source>
        <translation>Das Zertifikat der CA, die unterschreibt.</translation>
    </message>
    <message>
        <source>A project with the CA that signs; the certificate is added to it.</source>
        <translation>Ein Projekt mit der CA, die unterschreibt; das Zertifikat kommt hinein.</translation>
    </message>
    <message>
        <source>A signing request: the key, the name and the alternative names are taken from it.</source>
        <translation>Eine Zertifikatsanforderung: Schlüssel, Name und alternative Namen stammen daraus.</translation>
    </message>
    <message>
        <source>A key that is there already.</source>
        <translation>Ein vorhandener Schlüssel.</translation>
    </message>
    <message>
        <source>An alternative name: a host, an e-mail address, a URI or an IP address; can be given several times. “DNS:”, “email:”, “URI:” or “IP:” in front says which.</source>
        <translation>Ein alternativer Name: ein Host, eine E-Mail-Adresse, ein URI oder eine IP-Adresse; mehrmals möglich. „DNS:“, „email:“, „URI:“ oder „IP:“ davor sagt, was es ist.</translation>
    </message>
    <message>
        <source>What the certificate is for: client or server; else client.</source>
        <translation>Wofür das Zertifikat ist: client oder server; sonst client.</translation>
    </message>
    <message>
        <source>USAGE</source>
        <translation>ZWECK</translation>
    </message>
    <message>
        <source>Makes a certificate authority with a new key.</source>
        <translation>Erzeugt eine Zertifizierungsstelle mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>How many CAs can stand below this one; else any number.</source>
        <translation>Wie viele CAs unter dieser stehen können; sonst beliebig viele.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>The CA that signs the new one, which else signs itself.</source>
        <translation>Die CA, die die neue unterschreibt; sonst unterschreibt diese sich selbst.</translation>
    </message>
    <message>
        <source>The key of the CA that signs.</source>
        <translation>Der Schlüssel der CA, die unterschreibt.</translation>
    </message>
    <message>
        <source>A project that the CA is added to.</source>
        <translation>Ein Projekt, in das die CA kommt.</translation>
    </message>
    <message>
        <source>Hosts of the project that ask for a certificate accept the CA.</source>
        <translation>Hosts des Projekts, die ein Zertifikat verlangen, nehmen die CA an.</translation>
    </message>
    <message>
        <source>“%1” is not revoked.</source>
        <translation>„%1“ ist nicht widerrufen.</translation>
    </message>
    <message>
        <source>“%1” is not revoked any more.</source>
        <translation>„%1“ ist nicht mehr widerrufen.</translation>
    </message>
    <message>
        <source>The project with the certificates.</source>
        <translation>Das Projekt mit den Zertifikaten.</translation>
    </message>
    <message>
        <source>Takes revocations back: of all certificates that are named, or none.</source>
        <translation>Nimmt Widerrufe zurück: die aller genannten Zertifikate oder keinen.</translation>
    </message>
    <message>
        <source>The name of a certificate in the project, or its serial number.</source>
        <translation>Der Name eines Zertifikats im Projekt oder seine Seriennummer.</translation>
    </message>
    <message>
        <source>Why: unspecified, keyCompromise, cACompromise, affiliationChanged, superseded, cessationOfOperation, certificateHold, privilegeWithdrawn or aACompromise; else unspecified.</source>
        <translation>Warum: unspecified, keyCompromise, cACompromise, affiliationChanged, superseded, cessationOfOperation, certificateHold, privilegeWithdrawn oder aACompromise; sonst unspecified.</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>When, in ISO 8601 and UTC; else now.</source>
        <translation>Wann, in ISO 8601 und UTC; sonst jetzt.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Since when the key is not to be trusted, where that is earlier.</source>
        <translation>Seit wann dem Schlüssel nicht zu trauen ist, wenn das früher ist.</translation>
    </message>
    <message>
        <source>“%1” is revoked already.</source>
        <translation>„%1“ ist schon widerrufen.</translation>
    </message>
    <message>
        <source>“%1” is revoked already, for another reason: %2.</source>
        <translation>„%1“ ist schon widerrufen, aus einem anderen Grund: %2.</translation>
    </message>
    <message>
        <source>“%1” is revoked now; its serial number is %2.</source>
        <translation>„%1“ ist jetzt widerrufen; die Seriennummer ist %2.</translation>
    </message>
    <message>
        <source>Revokes certificates: all that are named, or none.</source>
        <translation>Widerruft Zertifikate: alle genannten oder keines.</translation>
    </message>
    <message>
        <source>List the options.</source>
        <translation>Die Optionen nennen.</translation>
    </message>
    <message>
        <source>“%1” is not expected here: options start with “--”.</source>
        <translation>„%1“ wird hier nicht erwartet: Optionen beginnen mit „--“.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Give exactly one of these: %1.</source>
        <translation>Genau eines davon angeben: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together.</source>
        <translation>%1 und %2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 can only be used with %2.</source>
        <translation>%1 geht nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>The serial number in hexadecimal digits; else a random one.</source>
        <translation>Die Seriennummer in hexadezimalen Ziffern; sonst eine zufällige.</translation>
    </message>
    <message>
        <source>HEX</source>
        <translation>HEX</translation>
    </message>
    <message>
        <source>Made “%1” with the serial number %2, valid until %3.</source>
        <translation>„%1“ mit der Seriennummer %2 erzeugt, gültig bis %3.</translation>
    </message>
    <message>
        <source>The project knows it as “%1”.</source>
        <translation>Im Projekt heißt es „%1“.</translation>
    </message>
    <message>
        <source>The name of the subject (CN).</source>
        <translation>Der Name des Inhabers (CN).</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>The organization (O).</source>
        <translation>Die Organisation (O).</translation>
    </message>
    <message>
        <source>The unit of the organization (OU).</source>
        <translation>Die Abteilung der Organisation (OU).</translation>
    </message>
    <message>
        <source>The country (C), two letters.</source>
        <translation>Das Land (C), zwei Buchstaben.</translation>
    </message>
    <message>
        <source>The state or province (ST).</source>
        <translation>Das Bundesland (ST).</translation>
    </message>
    <message>
        <source>The place (L).</source>
        <translation>Der Ort (L).</translation>
    </message>
    <message>
        <source>The e-mail address within the name.</source>
        <translation>Die E-Mail-Adresse im Namen.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>The kind of the new key: p256, p384, rsa2048, rsa3072, rsa4096 or ed25519; else p256.</source>
        <translation>Die Art des neuen Schlüssels: p256, p384, rsa2048, rsa3072, rsa4096 oder ed25519; sonst p256.</translation>
    </message>
    <message>
        <source>Where the new key goes, as PKCS#8 that only its owner can read.</source>
        <translation>Wohin der neue Schlüssel kommt, als PKCS#8, lesbar nur für den Eigentümer.</translation>
    </message>
    <message>
        <source>Write the key without encryption.</source>
        <translation>Den Schlüssel unverschlüsselt schreiben.</translation>
    </message>
    <message>
        <source>Give a passphrase or --plain-key, not both.</source>
        <translation>Eine Passphrase oder --plain-key angeben, nicht beides.</translation>
    </message>
    <message>
        <source>The key needs a passphrase: --passphrase-file or --passphrase-env. With --plain-key it is written without encryption.</source>
        <translation>Der Schlüssel braucht eine Passphrase: --passphrase-file oder --passphrase-env. Mit --plain-key wird er unverschlüsselt geschrieben.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 verlangt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2; not “%3”.</source>
        <translation>--%1 verlangt eines davon: %2; nicht „%3“.</translation>
    </message>
    <message>
        <source>Where the result goes; - is standard output.</source>
        <translation>Wohin das Ergebnis kommt; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Overwrite files that are there already.</source>
        <translation>Vorhandene Dateien überschreiben.</translation>
    </message>
    <message>
        <source>“%1” is there already; --force overwrites it.</source>
        <translation>„%1“ gibt es schon; --force überschreibt die Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be used for two things at once.</source>
        <translation>„%1“ kann nicht für zweierlei zugleich dienen.</translation>
    </message>
    <message>
        <source>There is no environment variable “%1”.</source>
        <translation>Es gibt keine Umgebungsvariable „%1“.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of this file, or of standard input for -.</source>
        <translation>Die Passphrase ist die erste Zeile dieser Datei oder, für -, der Standardeingabe.</translation>
    </message>
    <message>
        <source>The passphrase stands in this environment variable.</source>
        <translation>Die Passphrase steht in dieser Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>A file with the passphrase of the key that is read, where it is another one.</source>
        <translation>Eine Datei mit der Passphrase des gelesenen Schlüssels, wenn es eine andere ist.</translation>
    </message>
    <message>
        <source>The environment variable with the passphrase of the key that is read, where it is another one.</source>
        <translation>Die Umgebungsvariable mit der Passphrase des gelesenen Schlüssels, wenn es eine andere ist.</translation>
    </message>
    <message>
        <source>The start, in ISO 8601 and UTC; else now.</source>
        <translation>Der Beginn, in ISO 8601 und UTC; sonst jetzt.</translation>
    </message>
    <message>
        <source>The end, in ISO 8601 and UTC.</source>
        <translation>Das Ende, in ISO 8601 und UTC.</translation>
    </message>
    <message>
        <source>For how many days; else %1.</source>
        <translation>Für wie viele Tage; sonst %1.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>There is no CA “%1” in the project.</source>
        <translation>Im Projekt gibt es keine CA „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no certificate that a CA of the project issued.</source>
        <translation>„%1“ ist kein Zertifikat, das eine CA des Projekts ausgestellt hat.</translation>
    </message>
    <message>
        <source>“%1” could be several certificates: say which CA with --issuer.</source>
        <translation>„%1“ kann mehrere Zertifikate meinen: mit --issuer die CA nennen.</translation>
    </message>
    <message>
        <source>The CA in the project; needed only for serial numbers that several have given and for certificates that are not in the project.</source>
        <translation>Die CA im Projekt; nötig nur für Seriennummern, die mehrere vergeben haben, und für Zertifikate, die nicht im Projekt sind.</translation>
    </message>
    <message>
        <source>Say which certificates: give their names or serial numbers.</source>
        <translation>Die Zertifikate nennen: mit Namen oder Seriennummern.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>pem, der, pkcs7, pkcs12, or csr, a request for another certificate like it; else pem.</source>
        <translation>pem, der, pkcs7, pkcs12 oder csr, ein Antrag auf ein weiteres solches Zertifikat; sonst pem.</translation>
    </message>
    <message>
        <source>Another command changes “%1” at the moment. Try again when it is done.</source>
        <translation>Ein anderer Befehl ändert gerade „%1“. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The project wants a new revocation list now: “cert crl” makes it.</source>
        <translation>Das Projekt verlangt jetzt eine neue Sperrliste: „cert crl“ erzeugt sie.</translation>
    </message>
    <message>
        <source>How the subject key identifier is made: sha1 as in RFC 5280, sha256 as in RFC 7093, or none, which a CA cannot have; else sha1.</source>
        <translation>Wie die Schlüsselkennung des Inhabers entsteht: sha1 wie in RFC 5280, sha256 wie in RFC 7093 oder none, was eine CA nicht haben kann; sonst sha1.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>VERFAHREN</translation>
    </message>
    <message>
        <source>The hash of the signature: auto, which fits the key, sha256, sha384 or sha512; else auto.</source>
        <translation>Der Hash der Signatur: auto, was zum Schlüssel passt, sha256, sha384 oder sha512; sonst auto.</translation>
    </message>
    <message>
        <source>HASH</source>
        <translation>HASH</translation>
    </message>
    <message>
        <source>What the key may do: keyCertSign, cRLSign or digitalSignature, several with commas between; else keyCertSign,cRLSign.</source>
        <translation>Was der Schlüssel darf: keyCertSign, cRLSign oder digitalSignature, mehrere mit Kommas dazwischen; sonst keyCertSign,cRLSign.</translation>
    </message>
    <message>
        <source>USES</source>
        <translation>ZWECKE</translation>
    </message>
    <message>
        <source>Usage: rulewright [PROJECT]
       rulewright COMMAND [ARGUMENT…]

Without a command the window opens on the project, or on the example project.

  check EXPRESSION        check an expression; “-” reads it from standard input
  check --jsonl [FILE]    check one expression per line of JSON
  eval EXPRESSION [--set FIELD=VALUE]… [--explain]
                          evaluate an expression over values of fields
  eval --jsonl [FILE]     evaluate one expression per line of JSON
  simulate PROJECT --host HOST [--certificate NAME|FILE] [--time TIME]
           [--method METHOD] [--path PATH] [--json] [--expect VERDICT]
                          try one request against the rules
  test PROJECT [--time TIME] [--json]
                          run the tests of a project
  export PROJECT --format rulesets
                          write the rules as JSON for the Rulesets API
  cert show FILE          show what a certificate says
  cert verify FILE --ca FILE [--untrusted FILE]… [--crl FILE]… [--time TIME]
                          verify a client certificate
  cert verify --jsonl [FILE]
                          verify one case per line of JSON
  cert new-ca --name CN --key-out FILE --out FILE [--project PROJECT]
                          make a certificate authority
  cert issue --ca FILE --ca-key FILE --name CN --key-out FILE --out FILE
                          issue a certificate
  cert revoke --project PROJECT NAME…
  cert restore --project PROJECT NAME…
                          revoke certificates; take that back
  cert crl --project PROJECT --issuer NAME --ca-key FILE --out FILE
                          make the next revocation list of a CA
  cert import --project PROJECT FILE…
                          take certificates and revocation lists in
  cert export --project PROJECT NAME --out FILE
                          write a certificate to a file
  tour --out FOLDER       drive the window through its main path; pictures, verdicts, JSON

  --help, --version       this text; the version
  COMMAND --help          the options of a command

--example stands for the example project wherever a PROJECT is wanted.
Exit codes: 0 fine, 1 findings, a refusal or another verdict than expected, 2 wrong use,
3 a file that cannot be read or written.</source>
        <translation>Aufruf: rulewright [PROJEKT]
       rulewright BEFEHL [ARGUMENT…]

Ohne Befehl öffnet sich das Fenster mit dem Projekt oder mit dem Beispielprojekt.

  check AUSDRUCK          einen Ausdruck prüfen; „-“ liest ihn von der Standardeingabe
  check --jsonl [DATEI]   einen Ausdruck je Zeile JSON prüfen
  eval AUSDRUCK [--set FELD=WERT]… [--explain]
                          einen Ausdruck über Feldwerten auswerten
  eval --jsonl [DATEI]    einen Ausdruck je Zeile JSON auswerten
  simulate PROJEKT --host HOST [--certificate NAME|DATEI] [--time ZEIT]
           [--method METHODE] [--path PFAD] [--json] [--expect URTEIL]
                          eine Anfrage gegen die Regeln ausprobieren
  test PROJEKT [--time ZEIT] [--json]
                          die Tests eines Projekts ausführen
  export PROJEKT --format rulesets
                          die Regeln als JSON für die Rulesets-API schreiben
  cert show DATEI         den Inhalt eines Zertifikats zeigen
  cert verify DATEI --ca DATEI [--untrusted DATEI]… [--crl DATEI]… [--time ZEIT]
                          ein Client-Zertifikat prüfen
  cert verify --jsonl [DATEI]
                          einen Fall je JSON-Zeile prüfen
  cert new-ca --name CN --key-out DATEI --out DATEI [--project PROJEKT]
                          eine Zertifizierungsstelle erzeugen
  cert issue --ca DATEI --ca-key DATEI --name CN --key-out DATEI --out DATEI
                          ein Zertifikat ausstellen
  cert revoke --project PROJEKT NAME…
  cert restore --project PROJEKT NAME…
                          Zertifikate widerrufen; das zurücknehmen
  cert crl --project PROJEKT --issuer NAME --ca-key DATEI --out DATEI
                          die nächste Sperrliste einer CA erzeugen
  cert import --project PROJEKT DATEI…
                          Zertifikate und Sperrlisten aufnehmen
  cert export --project PROJEKT NAME --out DATEI
                          ein Zertifikat in eine Datei schreiben
  tour --out ORDNER       das Fenster durch seinen Hauptweg führen; Bilder, Urteile, JSON

  --help, --version       dieser Text; die Version
  BEFEHL --help           die Optionen eines Befehls

--example steht überall für das Beispielprojekt, wo ein PROJEKT verlangt ist.
Rückgabewerte: 0 in Ordnung, 1 Befunde, eine Weigerung oder ein anderes Urteil als erwartet,
2 falscher Aufruf, 3 eine Datei, die sich nicht lesen oder schreiben lässt.</translation>
    </message>
    <message>
        <source>When, in ISO 8601, for tests without a time of their own; else now.</source>
        <translation>Wann, in ISO 8601, für Tests ohne eigene Zeit; sonst jetzt.</translation>
    </message>
    <message>
        <source>Runs the tests of a project.</source>
        <translation>Führt die Tests eines Projekts aus.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete rule “%1”</source>
        <translation>Regel „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rules</source>
        <translation>
            <numerusform>%n Regel löschen</numerusform>
            <numerusform>%n Regeln löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rule “%1”</source>
        <translation>Regel „%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>Unknown field “%1”.</source>
        <translation>Unbekanntes Feld „%1“.</translation>
    </message>
    <message>
        <source>Unknown field “%1”. Did you mean “%2”?</source>
        <translation>Unbekanntes Feld „%1“. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Unknown function “%1”.</source>
        <translation>Unbekannte Funktion „%1“.</translation>
    </message>
    <message>
        <source>Expected an operator after “%1”, for example “eq” or “in”.</source>
        <translation>Nach „%1“ fehlt ein Operator, zum Beispiel „eq“ oder „in“.</translation>
    </message>
    <message>
        <source>Expected a value after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Expected a condition here, for example a field.</source>
        <translation>Hier fehlt eine Bedingung, zum Beispiel ein Feld.</translation>
    </message>
    <message>
        <source>Expected “and”, “or”, “xor” or the end, but found “%1”.</source>
        <translation>Erwartet wird „and“, „or“, „xor“ oder das Ende, gefunden wurde „%1“.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There is no open bracket for this “%1”.</source>
        <translation>Zu diesem „%1“ gibt es keine offene Klammer.</translation>
    </message>
    <message>
        <source>This string is never closed.</source>
        <translation>Diese Zeichenkette wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“\%1” is not a known escape. Use a raw string r&quot;…&quot; or write “\\%1”.</source>
        <translation>„\%1“ ist keine bekannte Escape-Folge. Möglich sind eine rohe Zeichenkette r&quot;…&quot; oder „\\%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”, which is %3.</source>
        <translation>„%1“ passt nicht zu „%2“, denn das ist vom Typ %3.</translation>
    </message>
    <message>
        <source>“in” needs a set: write the values in { }.</source>
        <translation>„in“ braucht eine Menge: Die Werte gehören in { }.</translation>
    </message>
    <message>
        <source>The set is empty, so this never matches.</source>
        <translation>Die Menge ist leer, daher trifft das nie zu.</translation>
    </message>
    <message>
        <source>Values in a set are separated by blanks, not commas.</source>
        <translation>Werte einer Menge werden durch Leerzeichen getrennt, nicht durch Kommas.</translation>
    </message>
    <message>
        <source>“%1” is text: put it in quotes.</source>
        <translation>„%1“ ist Text und gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Typographic quotes do not mark text: use straight quotes.</source>
        <translation>Typografische Anführungszeichen begrenzen keinen Text: Nötig sind gerade.</translation>
    </message>
    <message>
        <source>The language has no “=”. Use “eq” or “==”.</source>
        <translation>Die Sprache kennt kein „=“. Richtig ist „eq“ oder „==“.</translation>
    </message>
    <message>
        <source>Operators are written in lower case: “%1”.</source>
        <translation>Operatoren werden kleingeschrieben: „%1“.</translation>
    </message>
    <message>
        <source>The expression has %1 characters; %2 are allowed.</source>
        <translation>Der Ausdruck hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>Brackets are nested deeper than %1 levels.</source>
        <translation>Klammern sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A raw string can have 255 “#” at most.</source>
        <translation>Eine rohe Zeichenkette kann höchstens 255 „#“ haben.</translation>
    </message>
    <message>
        <source>A tab cannot stand here: use a blank.</source>
        <translation>Ein Tabulator kann hier nicht stehen: Nötig ist ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read: %1</source>
        <translation>Das ist kein lesbares Zertifikat: %1</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the certificate.</source>
        <translation>Auf das Ende des Zertifikats folgen %1 Bytes.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; %2 are read at most.</source>
        <translation>Die Datei hat %1 Bytes; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>The key could not be made: %1</source>
        <translation>Der Schlüssel konnte nicht erzeugt werden: %1</translation>
    </message>
    <message>
        <source>The certificate could not be made: %1</source>
        <translation>Das Zertifikat konnte nicht erzeugt werden: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a certificate name: %2</source>
        <translation>„%1“ kann nicht in einem Zertifikatnamen stehen: %2</translation>
    </message>
    <message>
        <source>The certificate could not be checked: %1</source>
        <translation>Das Zertifikat konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>There are more certificates than the %1 that are read.</source>
        <translation>Es sind mehr Zertifikate als die %1, die gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text cannot be read: %3</source>
        <translation>Zeile %1, Spalte %2: Der JSON-Text ist nicht lesbar: %3</translation>
    </message>
    <message>
        <source>%1: the member “%2” is missing.</source>
        <translation>%1: Das Element „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <translation>%1: Erwartet wird %2, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>The project was made by a newer version (format %1; this program reads %2).</source>
        <translation>Das Projekt stammt von einer neueren Version (Format %1; dieses Programm liest %2).</translation>
    </message>
    <message>
        <source>This JSON file is not a Rulewright project.</source>
        <translation>Diese JSON-Datei ist kein Rulewright-Projekt.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1: „%2“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: “%2” stands there twice.</source>
        <translation>%1: „%2“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>%1: there is no authority “%2” in this project.</source>
        <translation>%1: In diesem Projekt gibt es keine Zertifizierungsstelle „%2“.</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Durch „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Put quotes around %1</source>
        <translation>%1 in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Use straight quotes</source>
        <translation>Gerade Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>Use “eq”</source>
        <translation>„eq“ verwenden</translation>
    </message>
    <message>
        <source>Write “%1” in lower case</source>
        <translation>„%1“ kleinschreiben</translation>
    </message>
    <message>
        <source>Remove the commas</source>
        <translation>Die Kommas entfernen</translation>
    </message>
    <message>
        <source>Use a raw string</source>
        <translation>Eine rohe Zeichenkette verwenden</translation>
    </message>
    <message>
        <source>Write in { … }</source>
        <translation>In { … } schreiben</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>“%1” is %2, but “%3” needs %4.</source>
        <translation>„%1“ ist %2, aber „%3“ braucht %4.</translation>
    </message>
    <message>
        <source>%1() takes %2 argument(s), not %3.</source>
        <translation>%1() nimmt %2 Argument(e), nicht %3.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a network, not an IP address: write it in { } after “in”.</source>
        <translation>„%1“ ist ein Netz, keine IP-Adresse: in { } nach „in“ schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a network: its prefix length is wrong.</source>
        <translation>„%1“ ist kein Netz: die Präfixlänge ist falsch.</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits are set behind its prefix. Did you mean “%2”?</source>
        <translation>„%1“ ist kein Netz: hinter dem Präfix sind Bits gesetzt. Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The start of the range is above its end.</source>
        <translation>Der Anfang des Bereichs liegt über dem Ende.</translation>
    </message>
    <message>
        <source>The number is outside the 64-bit range.</source>
        <translation>Die Zahl liegt außerhalb von 64 Bit.</translation>
    </message>
    <message>
        <source>The regular expression has an error: %1.</source>
        <translation>Der reguläre Ausdruck hat einen Fehler: %1.</translation>
    </message>
    <message>
        <source>Two stars next to each other are not allowed in a wildcard.</source>
        <translation>Zwei Sterne nebeneinander sind in einem Platzhaltermuster nicht erlaubt.</translation>
    </message>
    <message>
        <source>The list “$%1” does not exist in this project.</source>
        <translation>Die Liste „$%1“ gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>“%1” is an array. Pick an item, or use any() or all().</source>
        <translation>„%1“ ist ein Feld mit mehreren Elementen. Ein Element wählen oder any() oder all() verwenden.</translation>
    </message>
    <message>
        <source>The whole expression gives %1, but a rule needs yes or no.</source>
        <translation>Der ganze Ausdruck ergibt %1, aber eine Regel braucht ja oder nein.</translation>
    </message>
    <message>
        <source>“[*]” is not allowed here: only the first argument of a function can have it.</source>
        <translation>„[*]“ ist hier nicht erlaubt: nur das erste Argument einer Funktion kann es haben.</translation>
    </message>
    <message>
        <source>“%1” is only known after the response; rules of this kind run before.</source>
        <translation>„%1“ ist erst nach der Antwort bekannt; Regeln dieser Art laufen davor.</translation>
    </message>
    <message>
        <source>“%1” is not available in rules of this kind.</source>
        <translation>„%1“ gibt es in Regeln dieser Art nicht.</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” must be a field or a function, not a fixed value.</source>
        <translation>Argument %1 von „%2“ muss ein Feld oder eine Funktion sein, kein fester Wert.</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” must be a fixed value.</source>
        <translation>Argument %1 von „%2“ muss ein fester Wert sein.</translation>
    </message>
    <message>
        <source>“%1” is %2 and cannot be indexed with “%3”.</source>
        <translation>„%1“ ist %2 und lässt sich nicht mit „%3“ indizieren.</translation>
    </message>
    <message>
        <source>An index is a number from 0, a key in quotes, or “*”.</source>
        <translation>Ein Index ist eine Zahl ab 0, ein Schlüssel in Anführungszeichen oder „*“.</translation>
    </message>
    <message>
        <source>“$%1” is not the name of a list: use lower-case letters, digits and “_”.</source>
        <translation>„$%1“ ist kein Name einer Liste: Kleinbuchstaben, Ziffern und „_“ verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Octets are two hexadecimal digits each, with “:”, “-” or “.” between them.</source>
        <translation>Oktette sind je zwei Hexadezimalziffern mit „:“, „-“ oder „.“ dazwischen.</translation>
    </message>
    <message>
        <source>In a wildcard “\” can only stand before “*” or “\”.</source>
        <translation>In einem Platzhaltermuster kann „\“ nur vor „*“ oder „\“ stehen.</translation>
    </message>
    <message>
        <source>The wildcard has %1 stars; %2 are allowed.</source>
        <translation>Das Platzhaltermuster hat %1 Sterne; %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 at byte %1.</source>
        <translation>Der Text ist bei Byte %1 kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>An argument is one comparison: put combined conditions in brackets.</source>
        <translation>Ein Argument ist ein einzelner Vergleich: verknüpfte Bedingungen in Klammern setzen.</translation>
    </message>
    <message>
        <source>“%1” is a function: write %1(%2, …).</source>
        <translation>„%1“ ist eine Funktion: %1(%2, …) schreiben.</translation>
    </message>
    <message>
        <source>There is no “not %1”: write “not” before “%2”.</source>
        <translation>Es gibt kein „not %1“: „not“ vor „%2“ schreiben.</translation>
    </message>
    <message>
        <source>Expected an argument here.</source>
        <translation>Hier wird ein Argument erwartet.</translation>
    </message>
    <message>
        <source>Expected “,” or “)” between arguments, but found “%1”.</source>
        <translation>Zwischen Argumenten wird „,“ oder „)“ erwartet, gefunden wurde „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a function: write its arguments in ( ).</source>
        <translation>„%1“ ist eine Funktion: die Argumente in ( ) schreiben.</translation>
    </message>
    <message>
        <source>“%1” is %2, but “%3” is %4: they cannot be compared.</source>
        <translation>„%1“ ist %2, aber „%3“ ist %4: sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>regex_replace() and wildcard_replace() can be used once in an expression.</source>
        <translation>regex_replace() und wildcard_replace() sind in einem Ausdruck nur einmal erlaubt.</translation>
    </message>
    <message>
        <source>%1() needs a condition on every item, with “[*]”.</source>
        <translation>%1() braucht eine Bedingung für jedes Element, mit „[*]“.</translation>
    </message>
    <message>
        <source>This is not a revocation list that can be read: %1</source>
        <translation>Das ist keine lesbare Sperrliste: %1</translation>
    </message>
    <message>
        <source>The revocation list of “%1” only names changes to an earlier list. Use the full list.</source>
        <translation>Die Sperrliste von „%1“ nennt nur Änderungen gegenüber einer früheren. Die vollständige Liste verwenden.</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the structure.</source>
        <translation>Nach dem Ende der Struktur folgen %1 Bytes.</translation>
    </message>
    <message>
        <source>The revocation list could not be made: %1</source>
        <translation>Die Sperrliste konnte nicht erzeugt werden: %1</translation>
    </message>
    <message>
        <source>“%1” did not sign this revocation list.</source>
        <translation>„%1“ hat diese Sperrliste nicht unterschrieben.</translation>
    </message>
    <message>
        <source>This revocation list is not valid yet.</source>
        <translation>Diese Sperrliste gilt noch nicht.</translation>
    </message>
    <message>
        <source>The next list is due: this revocation list is outdated.</source>
        <translation>Die nächste Liste ist fällig: diese Sperrliste ist veraltet.</translation>
    </message>
    <message>
        <source>This revocation list has the number %1, and number %2 is known already.</source>
        <translation>Diese Sperrliste hat die Nummer %1, und Nummer %2 ist schon bekannt.</translation>
    </message>
    <message>
        <source>“%1” may not sign revocation lists.</source>
        <translation>„%1“ darf keine Sperrlisten unterschreiben.</translation>
    </message>
    <message>
        <source>Nothing in this file was recognised.</source>
        <translation>In dieser Datei wurde nichts erkannt.</translation>
    </message>
    <message>
        <source>A passphrase is needed to read this.</source>
        <translation>Zum Lesen wird eine Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file is damaged.</source>
        <translation>Die Passphrase ist falsch, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>To get at the content would take more than %1 rounds of key derivation. This file is not read.</source>
        <translation>An den Inhalt zu kommen würde mehr als %1 Runden Schlüsselableitung kosten. Diese Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The encryption “%1” is not available. Files of old programs need the legacy provider of OpenSSL.</source>
        <translation>Die Verschlüsselung „%1“ ist nicht verfügbar. Dateien alter Programme brauchen den Legacy-Provider von OpenSSL.</translation>
    </message>
    <message>
        <source>This is not a key that can be read: %1</source>
        <translation>Das ist kein lesbarer Schlüssel: %1</translation>
    </message>
    <message>
        <source>This is not a signing request that can be read: %1</source>
        <translation>Das ist keine lesbare Zertifikatsanforderung: %1</translation>
    </message>
    <message>
        <source>This is not a PKCS#7 or PKCS#12 file that can be read: %1</source>
        <translation>Das ist keine lesbare PKCS#7- oder PKCS#12-Datei: %1</translation>
    </message>
    <message>
        <source>There is a block “%1”, which cannot be used here.</source>
        <translation>Es gibt einen Block „%1“, der hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>A block of the PEM text cannot be read: %1</source>
        <translation>Ein Block des PEM-Textes lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>There are more than %1 items in this file.</source>
        <translation>In dieser Datei sind mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The content is protected with “%1”, which is weak by now.</source>
        <translation>Der Inhalt ist mit „%1“ geschützt, das inzwischen schwach ist.</translation>
    </message>
    <message>
        <source>A private key in this file is not encrypted.</source>
        <translation>Ein privater Schlüssel in dieser Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The signature of the request for “%1” does not belong to its key.</source>
        <translation>Die Unterschrift der Anforderung für „%1“ gehört nicht zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>A passphrase with at least one character is needed.</source>
        <translation>Eine Passphrase mit mindestens einem Zeichen wird gebraucht.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate “%1”.</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat „%1“.</translation>
    </message>
    <message>
        <source>The PKCS#12 file could not be made: %1</source>
        <translation>Die PKCS#12-Datei konnte nicht erzeugt werden: %1</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Write the brackets</source>
        <translation>Klammern schreiben</translation>
    </message>
    <message>
        <source>Use words</source>
        <translation>Wörter verwenden</translation>
    </message>
    <message>
        <source>Combine into a set</source>
        <translation>Zu einer Menge zusammenfassen</translation>
    </message>
    <message>
        <source>Remove “not not”</source>
        <translation>„not not“ entfernen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Remove the colons</source>
        <translation>Doppelpunkte entfernen</translation>
    </message>
    <message>
        <source>Add revocation check</source>
        <translation>Prüfung auf Widerruf ergänzen</translation>
    </message>
    <message>
        <source>Add issuer check</source>
        <translation>Prüfung des Ausstellers ergänzen</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>Verneinen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lower-case it</source>
        <translation>Klein schreiben</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Use “matches”</source>
        <translation>„matches“ verwenden</translation>
    </message>
    <message>
        <source>Add “/”</source>
        <translation>„/“ ergänzen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>an array of yes/no</source>
        <translation>ein Array aus Ja/Nein</translation>
    </message>
    <message>
        <source>an array of text</source>
        <translation>ein Array aus Text</translation>
    </message>
    <message>
        <source>text or an array</source>
        <translation>Text oder ein Array</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>A revoked certificate still counts as verified, so it passes this rule.</source>
        <translation>Ein widerrufenes Zertifikat gilt noch als verifiziert und kommt an dieser Regel vorbei.</translation>
    </message>
    <message>
        <source>Any certificate of any trusted CA passes. Limit the issuer?</source>
        <translation>Jedes Zertifikat jeder vertrauten CA kommt durch. Den Aussteller einschränken?</translation>
    </message>
    <message>
        <source>The condition on “%1” blocks requests with a valid certificate. Was “not” forgotten?</source>
        <translation>Die Bedingung auf „%1“ sperrt Anfragen mit gültigem Zertifikat. Wurde „not“ vergessen?</translation>
    </message>
    <message>
        <source>A missing certificate already makes “verified” No; “presented” adds nothing.</source>
        <translation>Ohne Zertifikat ist „verified“ schon Nein; „presented“ fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>“%1” binds tighter than “%2”. Write the brackets?</source>
        <translation>„%1“ bindet enger als „%2“. Die Klammern schreiben?</translation>
    </message>
    <message>
        <source>Words and symbols are mixed (“%1” and “%2”).</source>
        <translation>Wörter und Zeichen sind gemischt („%1“ und „%2“).</translation>
    </message>
    <message>
        <source>%1 comparisons on “%2” can be one set.</source>
        <translation>%1 Vergleiche von „%2“ können eine Menge sein.</translation>
    </message>
    <message>
        <source>Text comparison is case-sensitive and host names arrive in lower case: “%1” never matches.</source>
        <translation>Groß- und Kleinschreibung zählt, und Hostnamen kommen klein an: „%1“ passt nie.</translation>
    </message>
    <message>
        <source>“not not” changes nothing.</source>
        <translation>„not not“ ändert nichts.</translation>
    </message>
    <message>
        <source>Percent-encoded text never matches the decoded field.</source>
        <translation>Prozentkodierter Text passt nie auf das dekodierte Feld.</translation>
    </message>
    <message>
        <source>^ or $ in “%1” is an ordinary character here; only “matches” knows anchors.</source>
        <translation>^ oder $ in „%1“ ist hier ein gewöhnliches Zeichen; nur „matches“ kennt Anker.</translation>
    </message>
    <message>
        <source>This regular expression matches every value.</source>
        <translation>Dieser reguläre Ausdruck passt auf jeden Wert.</translation>
    </message>
    <message>
        <source>This regular expression is a plain text.</source>
        <translation>Dieser reguläre Ausdruck ist ein einfacher Text.</translation>
    </message>
    <message>
        <source>Duplicate value in the set.</source>
        <translation>Doppelter Wert in der Menge.</translation>
    </message>
    <message>
        <source>Range is contained in another.</source>
        <translation>Der Bereich ist in einem anderen enthalten.</translation>
    </message>
    <message>
        <source>A path starts with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>The field “%1” is outdated.</source>
        <translation>Das Feld „%1“ ist veraltet.</translation>
    </message>
    <message>
        <source>Regular expressions need the Business plan or above.</source>
        <translation>Reguläre Ausdrücke brauchen den Business-Tarif oder höher.</translation>
    </message>
    <message>
        <source>More than 64 regular expressions in one rule.</source>
        <translation>Mehr als 64 reguläre Ausdrücke in einer Regel.</translation>
    </message>
    <message>
        <source>“%1” is no country: two letters are needed.</source>
        <translation>„%1“ ist kein Land: nötig sind zwei Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; %3 are allowed.</source>
        <translation>„%1“ hat %2 Zeichen; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no DNS name, for example “device.example.com”.</source>
        <translation>„%1“ ist kein DNS-Name wie zum Beispiel „device.example.com“.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no URI, for example “https://example.com/device/7”.</source>
        <translation>„%1“ ist kein URI wie zum Beispiel „https://example.com/device/7“.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>The CA expires first: %1.</source>
        <translation>Die CA läuft vorher ab: %1.</translation>
    </message>
    <message>
        <source>The CA becomes valid later: %1.</source>
        <translation>Die CA wird erst später gültig: %1.</translation>
    </message>
    <message>
        <source>“%1” is no serial number: up to 40 hexadecimal digits, the first below 8, above zero.</source>
        <translation>„%1“ ist keine Seriennummer: bis zu 40 hexadezimale Ziffern, die erste kleiner als 8, größer als null.</translation>
    </message>
    <message>
        <source>“%1” has issued a certificate with the serial number %2 already.</source>
        <translation>„%1“ hat schon ein Zertifikat mit der Seriennummer %2 ausgestellt.</translation>
    </message>
    <message>
        <source>“%1” may not sign certificates.</source>
        <translation>„%1“ darf keine Zertifikate signieren.</translation>
    </message>
    <message>
        <source>“%1” may not sign further authorities: its path length is zero.</source>
        <translation>„%1“ darf keine weiteren CAs signieren: die Pfadlänge ist null.</translation>
    </message>
    <message>
        <source>Below “%1” the path length can be %2 at most.</source>
        <translation>Unter „%1“ darf die Pfadlänge höchstens %2 sein.</translation>
    </message>
    <message>
        <source>A path length is zero or more.</source>
        <translation>Eine Pfadlänge ist null oder größer.</translation>
    </message>
    <message>
        <source>“%1” may not issue certificates for this name.</source>
        <translation>„%1“ darf für diesen Namen keine Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>The key “%1” is too weak or not known: RSA needs 2048 bits.</source>
        <translation>Der Schlüssel „%1“ ist zu schwach oder unbekannt: RSA braucht 2048 Bit.</translation>
    </message>
    <message>
        <source>Not accepted when uploaded as your own CA: only RSA and ECDSA signatures are.</source>
        <translation>Wird beim Hochladen als eigene CA nicht angenommen: nur Signaturen mit RSA und ECDSA.</translation>
    </message>
    <message>
        <source>“%1” has issued a certificate for this name already.</source>
        <translation>„%1“ hat schon ein Zertifikat für diesen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This revocation list of “%1” names certificates of other authorities and cannot be taken over.</source>
        <translation>Diese Sperrliste von „%1“ nennt Zertifikate anderer CAs und kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>This revocation list is in the project already.</source>
        <translation>Diese Sperrliste ist schon im Projekt.</translation>
    </message>
    <message>
        <source>A full revocation by an uploaded CA cannot be taken back; only “on hold” can.</source>
        <translation>Ein endgültiger Widerruf durch eine hochgeladene CA lässt sich nicht zurücknehmen; nur „ausgesetzt“ geht zurück.</translation>
    </message>
    <message>
        <source>A CA needs the key usage “Certificate signing”: without it, everything below it is refused.</source>
        <translation>Eine CA braucht den Schlüsselzweck „Zertifikate signieren“: Ohne ihn wird alles unter ihr abgelehnt.</translation>
    </message>
    <message>
        <source>This CA cannot sign revocation lists: its key usage leaves that out.</source>
        <translation>Diese CA kann keine Sperrlisten signieren: Ihr Schlüsselzweck lässt das aus.</translation>
    </message>
    <message>
        <source>A CA needs a key identifier, by which the certificates below it name its key.</source>
        <translation>Eine CA braucht eine Schlüsselkennung, mit der die Zertifikate unter ihr ihren Schlüssel nennen.</translation>
    </message>
</context>
<context>
    <name>ExampleStore</name>
    <message>
        <source>Keys of the example project are missing.</source>
        <translation>Schlüssel des Beispielprojekts fehlen.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be moved aside.</source>
        <translation>Der Ordner „%1“ konnte nicht beiseitegeschoben werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Subject: %1
Issuer: %2
Serial number: %3</source>
        <translation>Inhaber: %1
Aussteller: %2
Seriennummer: %3</translation>
    </message>
    <message>
        <source>CA “%1” expires</source>
        <translation>CA „%1“ läuft ab</translation>
    </message>
    <message>
        <source>Certificate “%1” expires</source>
        <translation>Zertifikat „%1“ läuft ab</translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>Scheme, port and path were removed: the host name does not contain them.</source>
        <translation>Schema, Port und Pfad wurden entfernt: Sie gehören nicht zum Hostnamen.</translation>
    </message>
    <message>
        <source>A set compares whole names. Use a wildcard condition for %1.</source>
        <translation>Eine Menge vergleicht ganze Namen. Für %1 ist eine Platzhalter-Bedingung nötig.</translation>
    </message>
    <message>
        <source>Underscores are unusual in host names.</source>
        <translation>Unterstriche sind in Hostnamen unüblich.</translation>
    </message>
    <message>
        <source>This is an address. Client certificates are normally bound to names.</source>
        <translation>Das ist eine Adresse. Client-Zertifikate sind meist an Namen gebunden.</translation>
    </message>
    <message>
        <source>Enter a host name.</source>
        <translation>Ein Hostname fehlt.</translation>
    </message>
    <message>
        <source>There is an empty part between two dots.</source>
        <translation>Zwischen zwei Punkten ist ein leerer Teil.</translation>
    </message>
    <message>
        <source>One part of the name is longer than 63 characters.</source>
        <translation>Ein Teil des Namens ist länger als 63 Zeichen.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Der Name ist länger als 253 Zeichen.</translation>
    </message>
    <message>
        <source>A part of the name starts or ends with a hyphen.</source>
        <translation>Ein Teil des Namens beginnt oder endet mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>“%1” cannot appear in a host name.</source>
        <translation>„%1“ kann in einem Hostnamen nicht vorkommen.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Passphrase not given</source>
        <translation>Passphrase nicht angegeben</translation>
    </message>
    <message>
        <source>issuer %1, valid to %2</source>
        <translation>Aussteller %1, gültig bis %2</translation>
    </message>
    <message>
        <source>already in the project</source>
        <translation>schon im Projekt</translation>
    </message>
    <message>
        <source>listed above</source>
        <translation>steht weiter oben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>matches; kept until the program is closed</source>
        <translation>passt; bleibt bis zum Ende des Programms</translation>
    </message>
    <message>
        <source>belongs to no certificate of the project or of these files</source>
        <translation>gehört zu keinem Zertifikat des Projekts oder dieser Dateien</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>its CA is neither in the project nor in these files</source>
        <translation>ihre CA ist weder im Projekt noch in diesen Dateien</translation>
    </message>
    <message numerus="yes">
        <source>revokes %n known certificate(s)</source>
        <translation>
            <numerusform>widerruft %n bekanntes Zertifikat</numerusform>
            <numerusform>widerruft %n bekannte Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>signing request, %1</source>
        <translation>Zertifikatsanforderung, %1</translation>
    </message>
    <message>
        <source>a request holds no certificate: its CA has to sign it first</source>
        <translation>eine Anforderung enthält kein Zertifikat: erst muss die CA sie signieren</translation>
    </message>
    <message>
        <source>public key, %1</source>
        <translation>öffentlicher Schlüssel, %1</translation>
    </message>
    <message>
        <source>a public key alone is not used: import its certificate</source>
        <translation>ein öffentlicher Schlüssel allein wird nicht verwendet: sein Zertifikat importieren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>! Not read</source>
        <translation>! Nicht gelesen</translation>
    </message>
    <message>
        <source>too many keys at once: import them in smaller parts</source>
        <translation>zu viele Schlüssel auf einmal: in kleineren Teilen importieren</translation>
    </message>
</context>
<context>
    <name>IssuePreview</name>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Basic constraints (critical)</source>
        <translation>Basic Constraints (kritisch)</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>keine CA</translation>
    </message>
    <message>
        <source>Key usage (critical)</source>
        <translation>Schlüsselverwendung (kritisch)</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Alternative names (critical)</source>
        <translation>Alternative Namen (kritisch)</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Key identifiers</source>
        <translation>Schlüsselkennungen</translation>
    </message>
    <message>
        <source>of the subject’s key</source>
        <translation>des Schlüssels des Inhabers</translation>
    </message>
    <message>
        <source>of the issuer’s key</source>
        <translation>des Schlüssels des Ausstellers</translation>
    </message>
</context>
<context>
    <name>ItemFile</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than the %1 MB that are read.</source>
        <translation>Die Datei ist größer als die %1 MB, die gelesen werden.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The folder “%1” for private keys could not be created.</source>
        <translation>Der Ordner „%1“ für private Schlüssel konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The private key of “%1” is not on this computer.</source>
        <translation>Der private Schlüssel von „%1“ ist nicht auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>ProjectStorage</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is too large for a project.</source>
        <translation>Sie ist zu groß für ein Projekt.</translation>
    </message>
</context>
<context>
    <name>ProjectTests</name>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>a certificate that is gone</source>
        <translation>ein Zertifikat, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>failed: got %1, no rule decided</source>
        <translation>fehlgeschlagen: %1, keine Regel hat entschieden</translation>
    </message>
    <message>
        <source>failed: got %1 by rule %2</source>
        <translation>fehlgeschlagen: %1 durch Regel %2</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 by a rule that is gone</source>
        <translation>%1 durch eine Regel, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 by rule %2 “%3”</source>
        <translation>%1 durch Regel %2 „%3“</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>undecided: rule %1 reads a value that is not given</source>
        <translation>unentschieden: Regel %1 liest einen Wert, der nicht angegeben ist</translation>
    </message>
    <message>
        <source>undecided: its certificate is not in the project</source>
        <translation>unentschieden: Sein Zertifikat ist nicht im Projekt</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>unentschieden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s): %1 passed, %2 failed, %3 undecided</source>
        <translation>
            <numerusform>%n Test: %1 bestanden, %2 fehlgeschlagen, %3 unentschieden</numerusform>
            <numerusform>%n Tests: %1 bestanden, %2 fehlgeschlagen, %3 unentschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationLists</name>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportiert nach „%1“.</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>DER (*.crl)</source>
        <translation>DER (*.crl)</translation>
    </message>
    <message>
        <source>Export Revocation List</source>
        <translation>Sperrliste exportieren</translation>
    </message>
    <message>
        <source>No revocation list was made. %1</source>
        <translation>Es wurde keine Sperrliste erzeugt. %1</translation>
    </message>
    <message>
        <source>Made revocation list no. %1 of “%2”.</source>
        <translation>Sperrliste Nr. %1 von „%2“ erzeugt.</translation>
    </message>
    <message>
        <source>“%1” may not sign revocation lists: its key usage leaves that out.</source>
        <translation>„%1“ darf keine Sperrlisten unterschreiben: Die Schlüsselverwendung lässt das aus.</translation>
    </message>
    <message>
        <source>Unlock the private key of “%1” first.</source>
        <translation>Zuerst den privaten Schlüssel von „%1“ öffnen.</translation>
    </message>
    <message>
        <source>The private key of “%1” is not on this computer. Import the key first.</source>
        <translation>Der private Schlüssel von „%1“ ist nicht auf diesem Rechner. Zuerst den Schlüssel importieren.</translation>
    </message>
    <message>
        <source>Generate a revocation list of “%1” at %2 or later: the revocation holds from then on, and no list can name it before.</source>
        <translation>Erzeugen Sie ab %2 eine Sperrliste von „%1“: Der Widerruf gilt erst dann, und vorher kann ihn keine Liste nennen.</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>beides gilt: %1</translation>
    </message>
    <message>
        <source>all of these are true: %1</source>
        <translation>dies alles gilt: %1</translation>
    </message>
    <message>
        <source>either %1</source>
        <translation>wenigstens eins davon gilt: %1</translation>
    </message>
    <message>
        <source>exactly one of these is true: %1</source>
        <translation>genau eins davon gilt: %1</translation>
    </message>
    <message>
        <source>an odd number of these is true: %1</source>
        <translation>eine ungerade Zahl davon gilt: %1</translation>
    </message>
    <message>
        <source>Matches requests where %1.</source>
        <translation>Trifft auf Anfragen zu, bei denen %1.</translation>
    </message>
    <message>
        <source>Matches requests to %1.</source>
        <translation>Trifft auf Anfragen an %1 zu.</translation>
    </message>
    <message>
        <source>Matches requests to %1 whose client certificate is not verified.</source>
        <translation>Trifft auf Anfragen an %1 zu, deren Client-Zertifikat nicht verifiziert ist.</translation>
    </message>
    <message>
        <source>Matches requests to %1 whose client certificate is verified.</source>
        <translation>Trifft auf Anfragen an %1 zu, deren Client-Zertifikat verifiziert ist.</translation>
    </message>
    <message>
        <source>Matches requests to %1 whose client certificate is not revoked.</source>
        <translation>Trifft auf Anfragen an %1 zu, deren Client-Zertifikat nicht widerrufen ist.</translation>
    </message>
    <message>
        <source>Matches requests to %1 whose client certificate is revoked.</source>
        <translation>Trifft auf Anfragen an %1 zu, deren Client-Zertifikat widerrufen ist.</translation>
    </message>
    <message>
        <source>Matches requests to %1 where %2.</source>
        <translation>Trifft auf Anfragen an %1 zu, bei denen %2.</translation>
    </message>
    <message>
        <source>Matches all requests.</source>
        <translation>Trifft auf alle Anfragen zu.</translation>
    </message>
    <message>
        <source>Matches no request.</source>
        <translation>Trifft auf keine Anfrage zu.</translation>
    </message>
    <message>
        <source>“%1” is true</source>
        <translation>„%1“ zutrifft</translation>
    </message>
    <message>
        <source>it is not true that %1</source>
        <translation>nicht gilt, dass %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 is No</source>
        <translation>%1 ist Nein</translation>
    </message>
    <message>
        <source>%1 is Yes</source>
        <translation>%1 ist Ja</translation>
    </message>
    <message>
        <source>The client is not asked for a certificate on this host.</source>
        <translation>Auf diesem Host wird der Client nicht nach einem Zertifikat gefragt.</translation>
    </message>
    <message>
        <source>The client presents no certificate.</source>
        <translation>Der Client legt kein Zertifikat vor.</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time.</source>
        <translation>Das Zertifikat ist zu dieser Zeit nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is not meant for client authentication.</source>
        <translation>Das Zertifikat ist nicht für Client-Authentifizierung bestimmt.</translation>
    </message>
    <message>
        <source>The certificate is revoked. It still counts as verified.</source>
        <translation>Das Zertifikat ist widerrufen. Es gilt trotzdem als verifiziert.</translation>
    </message>
    <message>
        <source>The host asks for a certificate.</source>
        <translation>Der Host fragt nach einem Zertifikat.</translation>
    </message>
    <message>
        <source>The client presents a certificate.</source>
        <translation>Der Client legt ein Zertifikat vor.</translation>
    </message>
    <message>
        <source>The certificate is valid at this time.</source>
        <translation>Das Zertifikat ist zu dieser Zeit gültig.</translation>
    </message>
    <message>
        <source>The certificate is meant for client authentication.</source>
        <translation>Das Zertifikat ist für Client-Authentifizierung bestimmt.</translation>
    </message>
    <message>
        <source>The certificate is not known to be revoked.</source>
        <translation>Ein Widerruf des Zertifikats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not checked whether the host asks.</source>
        <translation>Nicht geprüft, ob der Host fragt.</translation>
    </message>
    <message>
        <source>Not checked what the client presents.</source>
        <translation>Nicht geprüft, was der Client vorlegt.</translation>
    </message>
    <message>
        <source>The chain was not checked.</source>
        <translation>Die Kette wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The period was not checked.</source>
        <translation>Der Zeitraum wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The usage was not checked.</source>
        <translation>Die Verwendung wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Revocation was not looked up.</source>
        <translation>Der Widerruf wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>ALLOWED — no rule blocked the request.</source>
        <translation>ERLAUBT – keine Regel hat die Anfrage blockiert.</translation>
    </message>
    <message>
        <source>ALLOWED — rule %1 “%2” skips the remaining rules.</source>
        <translation>ERLAUBT – Regel %1 „%2“ überspringt die übrigen Regeln.</translation>
    </message>
    <message>
        <source>BLOCKED by rule %1 “%2”</source>
        <translation>BLOCKIERT durch Regel %1 „%2“</translation>
    </message>
    <message>
        <source>CHALLENGED by rule %1 “%2” (%3)</source>
        <translation>GEPRÜFT durch Regel %1 „%2“ (%3)</translation>
    </message>
    <message>
        <source>UNDECIDED — rule %1 “%2” reads a value that is not given.</source>
        <translation>UNENTSCHIEDEN – Regel %1 „%2“ liest einen Wert, der nicht angegeben ist.</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>draft, skipped</source>
        <translation>Entwurf, übergangen</translation>
    </message>
    <message>
        <source>error, skipped</source>
        <translation>Fehler, übergangen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht ausgewertet</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>not needed: an earlier part already decides</source>
        <translation>nicht nötig: ein früherer Teil entscheidet schon</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>(no items)</source>
        <translation>(keine Elemente)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The certificate cannot be read as a whole.</source>
        <translation>Das Zertifikat lässt sich nicht ganz lesen.</translation>
    </message>
    <message>
        <source>The certificate was not issued by a known CA.</source>
        <translation>Das Zertifikat wurde von keiner bekannten CA ausgestellt.</translation>
    </message>
    <message>
        <source>A CA of the chain does not allow a name of the certificate.</source>
        <translation>Eine CA der Kette erlaubt einen Namen des Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The CA is not one of this host.</source>
        <translation>Die CA gehört nicht zu diesem Host.</translation>
    </message>
    <message>
        <source>The certificate can be read.</source>
        <translation>Das Zertifikat lässt sich lesen.</translation>
    </message>
    <message>
        <source>The chain ends in a known CA.</source>
        <translation>Die Kette endet bei einer bekannten CA.</translation>
    </message>
    <message>
        <source>The CAs of the chain allow its names.</source>
        <translation>Die CAs der Kette erlauben seine Namen.</translation>
    </message>
    <message>
        <source>The host accepts the CA.</source>
        <translation>Der Host akzeptiert die CA.</translation>
    </message>
    <message>
        <source>Not checked whether the certificate can be read.</source>
        <translation>Nicht geprüft, ob sich das Zertifikat lesen lässt.</translation>
    </message>
    <message>
        <source>The names were not checked.</source>
        <translation>Die Namen wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>Not checked whether the host accepts the CA.</source>
        <translation>Nicht geprüft, ob der Host die CA akzeptiert.</translation>
    </message>
    <message>
        <source>key identifier fits</source>
        <translation>Schlüsselkennung passt</translation>
    </message>
    <message>
        <source>key identifier differs</source>
        <translation>Schlüsselkennung weicht ab</translation>
    </message>
    <message>
        <source>no key identifier</source>
        <translation>keine Schlüsselkennung</translation>
    </message>
    <message>
        <source>OpenSSL %1: %2</source>
        <translation>OpenSSL %1: %2</translation>
    </message>
    <message>
        <source>%1 — issued by %2: %3, %4</source>
        <translation>%1 – ausgestellt von %2: %3, %4</translation>
    </message>
    <message>
        <source>signature fits</source>
        <translation>Signatur passt</translation>
    </message>
    <message>
        <source>signature does not fit</source>
        <translation>Signatur passt nicht</translation>
    </message>
    <message>
        <source>Ask for certificates on %1</source>
        <translation>Auf %1 nach Zertifikaten fragen</translation>
    </message>
    <message>
        <source>Import the issuer of “%1”…</source>
        <translation>Aussteller von „%1“ importieren…</translation>
    </message>
    <message>
        <source>Trust “%1” on this host</source>
        <translation>„%1“ auf diesem Host vertrauen</translation>
    </message>
    <message>
        <source>Renew “%1”…</source>
        <translation>„%1“ erneuern…</translation>
    </message>
    <message>
        <source>Renew “%1” for TLS clients…</source>
        <translation>„%1“ für TLS-Clients erneuern…</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>fields of certificates that are not verified stay empty</source>
        <translation>Felder nicht bestätigter Zertifikate bleiben leer</translation>
    </message>
    <message>
        <source>expired certificates can be revoked</source>
        <translation>abgelaufene Zertifikate können widerrufen sein</translation>
    </message>
    <message>
        <source>revocations show later</source>
        <translation>Widerrufe wirken später</translation>
    </message>
    <message>
        <source>any usage is accepted</source>
        <translation>jede Verwendung wird angenommen</translation>
    </message>
    <message>
        <source>only one path to a CA is tried</source>
        <translation>nur ein Weg zu einer CA wird versucht</translation>
    </message>
    <message>
        <source>Judged with changed assumptions: %1</source>
        <translation>Mit geänderten Annahmen beurteilt: %1</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Digital signature</source>
        <translation>Digitale Signatur</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Nichtabstreitbarkeit</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Certificate signing</source>
        <translation>Zertifikate unterschreiben</translation>
    </message>
    <message>
        <source>CRL signing</source>
        <translation>Sperrlisten unterschreiben</translation>
    </message>
    <message>
        <source>Encipher only</source>
        <translation>Nur verschlüsseln</translation>
    </message>
    <message>
        <source>Decipher only</source>
        <translation>Nur entschlüsseln</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS-Server</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS-Client</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Code signieren</translation>
    </message>
    <message>
        <source>E-mail protection</source>
        <translation>E-Mail-Schutz</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP-Antworten unterschreiben</translation>
    </message>
    <message>
        <source>Any usage</source>
        <translation>Jede Verwendung</translation>
    </message>
</context>
<context>
    <name>rulewright::Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Example Project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Switch Between &amp;Builder and Editor</source>
        <translation>Zwischen &amp;Baukasten und Editor wechseln</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Create &amp;Mutual TLS Rule…</source>
        <translation>&amp;Mutual-TLS-Regel anlegen…</translation>
    </message>
    <message>
        <source>&amp;New Rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Edit Rule</source>
        <translation>Regel &amp;bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Deploy or Turn into Draft</source>
        <translation>Bereit&amp;stellen oder zum Entwurf machen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move to &amp;First Place</source>
        <translation>An die &amp;erste Stelle</translation>
    </message>
    <message>
        <source>Move to &amp;Last Place</source>
        <translation>An die &amp;letzte Stelle</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Run Now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>&amp;About Rulewright</source>
        <translation>Ü&amp;ber Rulewright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Propose &amp;Completion</source>
        <translation>&amp;Vervollständigung vorschlagen</translation>
    </message>
    <message>
        <source>Show &amp;Fixes</source>
        <translation>&amp;Korrekturen zeigen</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>V&amp;origes Problem</translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation>Auswahl ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Ne&amp;gate</source>
        <translation>Ver&amp;neinen</translation>
    </message>
    <message>
        <source>Go to Matching &amp;Bracket</source>
        <translation>Zur passenden Kla&amp;mmer</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>&amp;Join to One Line</source>
        <translation>&amp;In eine Zeile</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste Certificates</source>
        <translation>Zertifikate &amp;einfügen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>mTLS &amp;Hosts…</source>
        <translation>mTLS-&amp;Hosts…</translation>
    </message>
    <message>
        <source>Cer&amp;tificates</source>
        <translation>Zer&amp;tifikate</translation>
    </message>
    <message>
        <source>&amp;What the Edge Is Taken to Do…</source>
        <translation>&amp;Annahmen über den Edge…</translation>
    </message>
    <message>
        <source>&amp;Save as Test…</source>
        <translation>Als Test &amp;speichern…</translation>
    </message>
    <message>
        <source>Run &amp;Tests</source>
        <translation>&amp;Tests ausführen</translation>
    </message>
</context>
<context>
    <name>rulewright::AdvancedFields</name>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Signatur&amp;e hash</source>
        <translation>Si&amp;gnatur-Hash</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>wird ausgelost</translation>
    </message>
    <message>
        <source>Seria&amp;l number</source>
        <translation>Seriennu&amp;mmer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Path len&amp;gth</source>
        <translation>Pfad&amp;länge</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselzweck</translation>
    </message>
    <message>
        <source>SHA-1 of the key (RFC 5280)</source>
        <translation>SHA-1 des Schlüssels (RFC 5280)</translation>
    </message>
    <message>
        <source>SHA-256 of the key, cut off (RFC 7093)</source>
        <translation>SHA-256 des Schlüssels, gekürzt (RFC 7093)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Subje&amp;ct key identifier</source>
        <translation>S&amp;chlüsselkennung des Inhabers</translation>
    </message>
</context>
<context>
    <name>rulewright::AssumptionsDialog</name>
    <message>
        <source>What the Edge Is Taken to Do</source>
        <translation>Annahmen über den Edge</translation>
    </message>
    <message>
        <source>Nobody has published these things. The simulator judges requests of this project as it is set here.</source>
        <translation>Hierüber ist nichts veröffentlicht. Der Simulator beurteilt Anfragen dieses Projekts so, wie es hier eingestellt ist.</translation>
    </message>
    <message>
        <source>&amp;Fields are filled without verification</source>
        <translation>&amp;Felder werden auch ohne Prüfungserfolg gefüllt</translation>
    </message>
    <message>
        <source>Names, serial numbers and fingerprints are filled even when the certificate could not be verified.</source>
        <translation>Namen, Seriennummern und Fingerabdrücke sind auch gefüllt, wenn das Zertifikat nicht bestätigt werden konnte.</translation>
    </message>
    <message>
        <source>The certificate has to be meant for TLS &amp;clients</source>
        <translation>Das Zertifikat muss für TLS-&amp;Clients bestimmt sein</translation>
    </message>
    <message>
        <source>One that is only meant for servers or mail is not verified.</source>
        <translation>Eines, das nur für Server oder E-Mail bestimmt ist, wird nicht bestätigt.</translation>
    </message>
    <message>
        <source>&amp;Other paths to a CA are tried</source>
        <translation>&amp;Andere Wege zu einer CA werden versucht</translation>
    </message>
    <message>
        <source>When a certificate that the client sends leads astray, the chain is built without it.</source>
        <translation>Führt ein mitgesendetes Zertifikat in die Irre, wird die Kette ohne dieses gebildet.</translation>
    </message>
    <message>
        <source>&amp;Expired certificates can be revoked</source>
        <translation>A&amp;bgelaufene Zertifikate können widerrufen sein</translation>
    </message>
    <message>
        <source>“Revoked” is Yes for a revoked certificate after its end as well, though it is not verified.</source>
        <translation>„Widerrufen“ ist für ein widerrufenes Zertifikat auch nach seinem Ablauf „Ja“, obwohl es nicht bestätigt wird.</translation>
    </message>
    <message>
        <source>%1 Default: on.</source>
        <translation>%1 Standard: an.</translation>
    </message>
    <message>
        <source>%1 Default: off.</source>
        <translation>%1 Standard: aus.</translation>
    </message>
    <message>
        <source>Unit of the delay</source>
        <translation>Einheit der Verzögerung</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A revocation &amp;shows after</source>
        <translation>Ein Widerruf &amp;wirkt nach</translation>
    </message>
    <message>
        <source>Until then the certificate does not count as revoked. Default: at once (0 seconds).</source>
        <translation>Bis dahin gilt das Zertifikat nicht als widerrufen. Standard: sofort (0 Sekunden).</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
</context>
<context>
    <name>rulewright::AuthorityKindDelegate</name>
    <message>
        <source>Kind of CA</source>
        <translation>Art der CA</translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateActs</name>
    <message>
        <source>certificate “%1”</source>
        <translation>Zertifikat „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateDetails</name>
    <message>
        <source>Certificate “%1”</source>
        <translation>Zertifikat „%1“</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>Inhalt des Zertifikats</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;PEM</source>
        <translation>&amp;PEM</translation>
    </message>
    <message>
        <source>PEM, read only</source>
        <translation>PEM, nur lesbar</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>CA “%1”</source>
        <translation>CA „%1“</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n line(s) differ</source>
        <translation>
            <numerusform>≠ %n Zeile weicht ab</numerusform>
            <numerusform>≠ %n Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>! This certificate is no longer in the project.</source>
        <translation>! Dieses Zertifikat ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateExportDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate and chain</source>
        <translation>Zertifikat und Kette</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Zertifikat und Schlüssel</translation>
    </message>
    <message>
        <source>Everything for a client (key and chain)</source>
        <translation>Alles für einen Client (Schlüssel und Kette)</translation>
    </message>
    <message>
        <source>PEM (text)</source>
        <translation>PEM (Text)</translation>
    </message>
    <message>
        <source>DER (binary)</source>
        <translation>DER (binär)</translation>
    </message>
    <message>
        <source>PKCS#12 (one protected file)</source>
        <translation>PKCS#12 (eine geschützte Datei)</translation>
    </message>
    <message>
        <source>Export the &amp;key without a passphrase</source>
        <translation>&amp;Schlüssel ohne Passphrase exportieren</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Certificates</source>
        <translation>
            <numerusform>%n Zertifikat exportieren</numerusform>
            <numerusform>%n Zertifikate exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Modern (AES-256)</source>
        <translation>Modern (AES-256)</translation>
    </message>
    <message>
        <source>Older systems (3DES, SHA-1)</source>
        <translation>Ältere Systeme (3DES, SHA-1)</translation>
    </message>
    <message>
        <source>Choose “Older systems” if macOS, iOS or Android answers “wrong password”.</source>
        <translation>„Ältere Systeme“ wählen, wenn macOS, iOS oder Android „falsches Passwort“ meldet.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>W&amp;ohin</translation>
    </message>
    <message>
        <source>&amp;Compatibility</source>
        <translation>&amp;Verträglichkeit</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>One file for each certificate</source>
        <translation>Eine Datei je Zertifikat</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The key is not at hand: %1. Import the key file first.</source>
        <translation>Der Schlüssel fehlt: %1. Zuerst die Schlüsseldatei importieren.</translation>
    </message>
    <message>
        <source>Enter a passphrase: a key is to leave the program.</source>
        <translation>Passphrase eingeben: Ein Schlüssel soll das Programm verlassen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Export Certificate</source>
        <translation>Zertifikat exportieren</translation>
    </message>
    <message>
        <source>Folder for the Certificates</source>
        <translation>Ordner für die Zertifikate</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to “%1”.</source>
        <translation>
            <numerusform>%n Datei nach „%1“ exportiert.</numerusform>
            <numerusform>%n Dateien nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a Private Key</source>
        <translation>Privaten Schlüssel kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Every program can read the clipboard. It is cleared after %n second(s) if the key is still there.</source>
        <translation>
            <numerusform>Jedes Programm kann die Zwischenablage lesen. Sie wird nach %n Sekunde geleert, wenn der Schlüssel noch darin ist.</numerusform>
            <numerusform>Jedes Programm kann die Zwischenablage lesen. Sie wird nach %n Sekunden geleert, wenn der Schlüssel noch darin ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;Key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>PKCS#7 (certificates in one container)</source>
        <translation>PKCS#7 (Zertifikate in einem Behälter)</translation>
    </message>
    <message>
        <source>CSR (request for another one)</source>
        <translation>CSR (Antrag auf ein weiteres)</translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateImport</name>
    <message>
        <source>Import Certificates</source>
        <translation>Zertifikate importieren</translation>
    </message>
    <message>
        <source>Certificates, keys and lists (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx *.key *.crl *.csr)</source>
        <translation>Zertifikate, Schlüssel und Listen (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx *.key *.crl *.csr)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no certificate on the clipboard. Copy a PEM text or files first.</source>
        <translation>In der Zwischenablage ist kein Zertifikat. Zuerst einen PEM-Text oder Dateien kopieren.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>Import %n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat importieren</numerusform>
            <numerusform>%n Zertifikate importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n item(s).</source>
        <translation>
            <numerusform>%n Eintrag importiert.</numerusform>
            <numerusform>%n Einträge importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Private keys go when the program ends, unless “Keep Key on This Computer…” keeps them.</source>
        <translation>Private Schlüssel gehen mit dem Ende des Programms verloren, wenn sie nicht mit „Schlüssel auf diesem Rechner behalten…“ behalten werden.</translation>
    </message>
</context>
<context>
    <name>rulewright::CertificatePanel</name>
    <message>
        <source>Filter certificates</source>
        <translation>Zertifikate filtern</translation>
    </message>
    <message>
        <source>&amp;Hide expired</source>
        <translation>Abgelaufene aus&amp;blenden</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Noch keine Zertifikate</translation>
    </message>
    <message>
        <source>View as &amp;list</source>
        <translation>Als &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateTreeModel</name>
    <message>
        <source>(unknown issuer)</source>
        <translation>(unbekannter Aussteller)</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sie selbst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Schlüsselkennung (SKI)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>tests: %1</source>
        <translation>Tests: %1</translation>
    </message>
</context>
<context>
    <name>rulewright::ChipField</name>
    <message>
        <source>The first %1 of %2 values were taken.</source>
        <translation>Die ersten %1 von %2 Werten wurden übernommen.</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>rulewright::ChipModel</name>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>rulewright::CommandDisclosure</name>
    <message>
        <source>Show as OpenSSL command</source>
        <translation>Als OpenSSL-Befehl zeigen</translation>
    </message>
    <message>
        <source>OpenSSL command</source>
        <translation>OpenSSL-Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the OpenSSL command</source>
        <translation>Den OpenSSL-Befehl kopieren</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Hierfür gibt es keinen Befehl.</translation>
    </message>
</context>
<context>
    <name>rulewright::Completion</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>rulewright::ConditionRow</name>
    <message>
        <source>Custom expression: %1</source>
        <translation>Eigener Ausdruck: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>rulewright::CopyingActs</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>&amp;Zelle</translation>
    </message>
    <message>
        <source>As &amp;PEM</source>
        <translation>Als &amp;PEM</translation>
    </message>
    <message>
        <source>C&amp;hain as PEM</source>
        <translation>K&amp;ette als PEM</translation>
    </message>
    <message>
        <source>&amp;Fingerprint SHA-256</source>
        <translation>&amp;Fingerabdruck SHA-256</translation>
    </message>
    <message>
        <source>&amp;Serial Number</source>
        <translation>&amp;Seriennummer</translation>
    </message>
    <message>
        <source>Subject &amp;Key Identifier</source>
        <translation>Schlüssel&amp;kennung</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Inhaber</translation>
    </message>
</context>
<context>
    <name>rulewright::CreateAuthorityDialog</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Signiert &amp;von</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>There is a CA “%1” in the project already.</source>
        <translation>Das Projekt hat schon eine CA „%1“.</translation>
    </message>
    <message>
        <source>Create CA</source>
        <translation>CA erstellen</translation>
    </message>
    <message>
        <source>Crea&amp;te</source>
        <translation>Ers&amp;tellen</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>zwei Buchstaben</translation>
    </message>
    <message>
        <source>%1 Test CA</source>
        <translation>%1 Test-CA</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Lan&amp;d</translation>
    </message>
    <message>
        <source>The edge knows the revocations of a managed CA. It never looks at those of an uploaded one.</source>
        <translation>Die Edge kennt die Widerrufe einer verwalteten CA. Die einer hochgeladenen sieht sie nie an.</translation>
    </message>
</context>
<context>
    <name>rulewright::DetailModel</name>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>rulewright::DigestBox</name>
    <message>
        <source>Fitting the key</source>
        <translation>Passend zum Schlüssel</translation>
    </message>
</context>
<context>
    <name>rulewright::EditorCommands</name>
    <message>
        <source>Nothing to fix here</source>
        <translation>Hier ist nichts zu korrigieren</translation>
    </message>
</context>
<context>
    <name>rulewright::EmptyRules</name>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>A rule blocks or lets through requests that match its expression.</source>
        <translation>Eine Regel blockiert Anfragen, auf die ihr Ausdruck zutrifft, oder lässt sie durch.</translation>
    </message>
</context>
<context>
    <name>rulewright::ExportActs</name>
    <message>
        <source>Select the certificates to export first.</source>
        <translation>Zuerst die Zertifikate auswählen, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>Export Expiry Calendar</source>
        <translation>Ablaufkalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Expiry Cale&amp;ndar…</source>
        <translation>Ablauf&amp;kalender…</translation>
    </message>
</context>
<context>
    <name>rulewright::ExportDialog</name>
    <message>
        <source>Export JSON</source>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>The body of PUT …/rulesets/phases/http_request_firewall_custom/entrypoint. Drafts are exported as disabled rules.</source>
        <translation>Der Inhalt von PUT …/rulesets/phases/http_request_firewall_custom/entrypoint. Entwürfe werden als abgeschaltete Regeln exportiert.</translation>
    </message>
    <message>
        <source>Rule set as JSON, read only</source>
        <translation>Regelsatz als JSON, nur lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) with errors left out: %1</source>
        <translation>
            <numerusform>%n Regel mit Fehlern ausgelassen: %1</numerusform>
            <numerusform>%n Regeln mit Fehlern ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>JSON speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>rulewright::ExpressionBuilder</name>
    <message>
        <source>This part has an error: %1</source>
        <translation>Dieser Teil hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>This part is edited as text.</source>
        <translation>Dieser Teil wird als Text bearbeitet.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Compares two computed values: edit it as text.</source>
        <translation>Vergleicht zwei berechnete Werte: als Text bearbeiten.</translation>
    </message>
    <message>
        <source>Calls %1(): edit it as text.</source>
        <translation>Ruft %1() auf: als Text bearbeiten.</translation>
    </message>
    <message>
        <source>Uses an array: edit it as text.</source>
        <translation>Verwendet ein Array: als Text bearbeiten.</translation>
    </message>
</context>
<context>
    <name>rulewright::GenerateCrlDialog</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Generate CRL of “%1”</source>
        <translation>Sperrliste von „%1“ erzeugen</translation>
    </message>
    <message>
        <source>&amp;Include expired certificates</source>
        <translation>&amp;Abgelaufene Zertifikate aufnehmen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Revoked certificates in it</source>
        <translation>Widerrufene Zertifikate darin</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig</translation>
    </message>
    <message>
        <source>E&amp;xport now</source>
        <translation>Gleich e&amp;xportieren</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
</context>
<context>
    <name>rulewright::GroupBox</name>
    <message>
        <source>Combinator</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Write the brackets</source>
        <translation>Klammern schreiben</translation>
    </message>
    <message>
        <source>Implied brackets: precedence alone makes this a group.</source>
        <translation>Gedachte Klammern: Nur der Vorrang macht dies zur Gruppe.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Die Gruppe löschen</translation>
    </message>
</context>
<context>
    <name>rulewright::HostTableModel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>! none</source>
        <translation>! keine</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Asks for certificate</source>
        <translation>Verlangt ein Zertifikat</translation>
    </message>
    <message>
        <source>Trusted CAs</source>
        <translation>Vertraute CAs</translation>
    </message>
    <message>
        <source>Rules that check it</source>
        <translation>Regeln, die es prüfen</translation>
    </message>
</context>
<context>
    <name>rulewright::HostsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>mTLS Hosts</source>
        <translation>mTLS-Hosts</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Type or paste hosts…</source>
        <translation>Hosts eingeben oder einfügen…</translation>
    </message>
    <message>
        <source>A short name such as “api” is completed with it.</source>
        <translation>Ein kurzer Name wie „api“ wird damit ergänzt.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;New hosts</source>
        <translation>&amp;Neue Hosts</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>Z&amp;one</translation>
    </message>
    <message>
        <source>&amp;Trusted CAs of the host</source>
        <translation>&amp;Vertraute CAs des Hosts</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>This host is in the list already.</source>
        <translation>Dieser Host steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Removed. Rules that still mention %1: %2</source>
        <translation>Entfernt. Regeln, die %1 noch nennen: %2</translation>
    </message>
    <message>
        <source>Type the name of a CA…</source>
        <translation>Namen einer CA eingeben…</translation>
    </message>
    <message>
        <source>Trusted CAs of the host</source>
        <translation>Vertraute CAs des Hosts</translation>
    </message>
    <message>
        <source>Add a trusted CA</source>
        <translation>Vertraute CA hinzufügen</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>The project has no CA “%1”. Import or create it first.</source>
        <translation>Das Projekt hat keine CA „%1“. Zuerst importieren oder anlegen.</translation>
    </message>
</context>
<context>
    <name>rulewright::ImportDialog</name>
    <message>
        <source>Import Certificates</source>
        <translation>Zertifikate importieren</translation>
    </message>
    <message>
        <source>&amp;Found in the files:</source>
        <translation>In den Dateien &amp;gefunden:</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Inhalt der Dateien</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>%n &amp;importieren</numerusform>
            <numerusform>%n &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::ImportModel</name>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Accepted by every host that asks for a certificate</source>
        <translation>Gilt an jedem Host, der ein Zertifikat verlangt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Kind of CA</source>
        <translation>Art der CA</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>rulewright::InsertionActs</name>
    <message>
        <source>The certificate says nothing of that kind.</source>
        <translation>Das Zertifikat sagt dazu nichts.</translation>
    </message>
    <message>
        <source>Insert into E&amp;xpression</source>
        <translation>In den Ausdruck ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Fingerprint SHA-256</source>
        <translation>&amp;Fingerabdruck SHA-256</translation>
    </message>
    <message>
        <source>&amp;Serial Number</source>
        <translation>&amp;Seriennummer</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>&amp;Issuer Key Identifier</source>
        <translation>Schlüsselkennung des &amp;Ausstellers</translation>
    </message>
</context>
<context>
    <name>rulewright::IssueDialog</name>
    <message>
        <source>No fault</source>
        <translation>Ohne Fehler</translation>
    </message>
    <message>
        <source>Already expired</source>
        <translation>Schon abgelaufen</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <translation>Gilt erst ab morgen</translation>
    </message>
    <message>
        <source>Wrong usage (for servers)</source>
        <translation>Falsche Verwendung (für Server)</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Unbekannter Aussteller</translation>
    </message>
    <message>
        <source>Revoked at once</source>
        <translation>Sofort widerrufen</translation>
    </message>
    <message>
        <source>Issue Certificate</source>
        <translation>Zertifikat ausstellen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>A&amp;usstellen</translation>
    </message>
    <message>
        <source>Issued &amp;by</source>
        <translation>Ausgestellt &amp;von</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Add an alternative name</source>
        <translation>Alternativen Namen hinzufügen</translation>
    </message>
    <message>
        <source>host, e-mail, URI or IP address</source>
        <translation>Host, E-Mail, URI oder IP-Adresse</translation>
    </message>
    <message>
        <source>Al&amp;ternative names</source>
        <translation>Al&amp;ternative Namen</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>U&amp;sage</source>
        <translation>Ver&amp;wendung</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>&amp;For testing</source>
        <translation>&amp;Zum Testen</translation>
    </message>
    <message>
        <source>E&amp;xport afterwards</source>
        <translation>Danach e&amp;xportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Renew “%1”</source>
        <translation>„%1“ erneuern</translation>
    </message>
    <message>
        <source>Enter a name: the certificates are numbered by it.</source>
        <translation>Einen Namen eingeben: Nach ihm werden die Zertifikate nummeriert.</translation>
    </message>
    <message>
        <source>Several certificates cannot have one serial number. Leave it empty.</source>
        <translation>Mehrere Zertifikate können nicht dieselbe Seriennummer haben. Das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Add to tests</source>
        <translation>Zu den Tests hinzufügen</translation>
    </message>
    <message>
        <source>No host asks for certificates of this CA.</source>
        <translation>Kein Host verlangt Zertifikate dieser CA.</translation>
    </message>
    <message>
        <source>Tests whether they are let through or, with a fault, blocked on: %1</source>
        <translation>Prüft, ob sie durchgelassen oder, mit einem Fehler, blockiert werden auf: %1</translation>
    </message>
</context>
<context>
    <name>rulewright::KeepKeyDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep Key on This Computer</source>
        <translation>Schlüssel auf diesem Rechner behalten</translation>
    </message>
    <message>
        <source>The private key of “%1” goes into a file outside of the project that only you can read, and is there again at the next start.</source>
        <translation>Der private Schlüssel von „%1“ kommt in eine Datei außerhalb des Projekts, die nur Sie lesen können, und ist beim nächsten Start wieder da.</translation>
    </message>
</context>
<context>
    <name>rulewright::KeySourceField</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>Source of the key</source>
        <translation>Quelle des Schlüssels</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>Zertifikatsanforderung (CSR)</translation>
    </message>
    <message>
        <source>Existing key</source>
        <translation>Vorhandener Schlüssel</translation>
    </message>
    <message>
        <source>Kind of the new key</source>
        <translation>Art des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Choose Signing Request</source>
        <translation>Zertifikatsanforderung auswählen</translation>
    </message>
    <message>
        <source>Choose Private Key</source>
        <translation>Privaten Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Signing requests (*.csr *.req *.p10 *.pem *.der)</source>
        <translation>Zertifikatsanforderungen (*.csr *.req *.p10 *.pem *.der)</translation>
    </message>
    <message>
        <source>Private keys (*.key *.pem *.der *.p8 *.p12 *.pfx)</source>
        <translation>Private Schlüssel (*.key *.pem *.der *.p8 *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no signing request in “%1”.</source>
        <translation>In „%1“ ist keine Zertifikatsanforderung.</translation>
    </message>
    <message>
        <source>There is no private key in “%1”.</source>
        <translation>In „%1“ ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file of the signing request.</source>
        <translation>Die Datei der Zertifikatsanforderung auswählen.</translation>
    </message>
    <message>
        <source>Choose the file of the private key.</source>
        <translation>Die Datei des privaten Schlüssels auswählen.</translation>
    </message>
</context>
<context>
    <name>rulewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>rulewright::ListActs</name>
    <message>
        <source>Generate CRL of “%1”</source>
        <translation>Sperrliste von „%1“ erzeugen</translation>
    </message>
    <message>
        <source>Made CRL no. %1 of “%2”.</source>
        <translation>Sperrliste Nr. %1 von „%2“ erzeugt.</translation>
    </message>
    <message>
        <source>Rev&amp;ocation Lists…</source>
        <translation>Sperrlis&amp;ten…</translation>
    </message>
    <message>
        <source>&amp;Generate CRL…</source>
        <translation>Sperrliste er&amp;zeugen…</translation>
    </message>
</context>
<context>
    <name>rulewright::MainWindow</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>%1[*] — %2</source>
        <translation>%1[*] – %2</translation>
    </message>
    <message>
        <source>%1 (%2)[*] — %3</source>
        <translation>%1 (%2)[*] – %3</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployed</source>
        <translation>
            <numerusform>%n bereitgestellt</numerusform>
            <numerusform>%n bereitgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>About Rulewright</source>
        <translation>Über Rulewright</translation>
    </message>
    <message>
        <source>Rulewright %1

Writes, tries and exports firewall rules on client certificates, without a network.</source>
        <translation>Rulewright %1

Schreibt, erprobt und exportiert Firewall-Regeln über Client-Zertifikate, ohne Netz.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Change mTLS hosts</source>
        <translation>mTLS-Hosts ändern</translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Tests (%n fehlgeschlagen)</numerusform>
            <numerusform>Tests (%n fehlgeschlagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Change assumptions</source>
        <translation>Annahmen ändern</translation>
    </message>
</context>
<context>
    <name>rulewright::MakingActs</name>
    <message>
        <source>Create CA “%1”</source>
        <translation>CA „%1“ erstellen</translation>
    </message>
    <message>
        <source>Created CA “%1”.</source>
        <translation>CA „%1“ erstellt.</translation>
    </message>
    <message>
        <source>New C&amp;A…</source>
        <translation>Neue C&amp;A…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat ausstellen</numerusform>
            <numerusform>%n Zertifikate ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued %n certificate(s).</source>
        <translation>
            <numerusform>%n Zertifikat ausgestellt.</numerusform>
            <numerusform>%n Zertifikate ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The private key of “%1” is unlocked until you lock it or the program ends.</source>
        <translation>Der private Schlüssel von „%1“ ist offen, bis er wieder verschlossen wird oder das Programm endet.</translation>
    </message>
    <message>
        <source>Iss&amp;ue…</source>
        <translation>Ausste&amp;llen…</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>Erneue&amp;rn…</translation>
    </message>
    <message>
        <source>Unlock Ke&amp;y…</source>
        <translation>Schlüssel ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Lock &amp;Key</source>
        <translation>Schlüssel &amp;verschließen</translation>
    </message>
    <message>
        <source>The private key of “%1” stays on this computer.</source>
        <translation>Der private Schlüssel von „%1“ bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Keep Key on This Computer…</source>
        <translation>Schlüssel auf diesem Rechner &amp;behalten…</translation>
    </message>
</context>
<context>
    <name>rulewright::MakingDialog</name>
    <message>
        <source>Generating…</source>
        <translation>Wird erzeugt…</translation>
    </message>
</context>
<context>
    <name>rulewright::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rulewright::MtlsRuleDialog</name>
    <message>
        <source>Apply the rule to &amp;all hosts</source>
        <translation>Die Regel auf &amp;alle Hosts anwenden</translation>
    </message>
    <message>
        <source>Also block &amp;revoked certificates</source>
        <translation>Auch &amp;widerrufene Zertifikate blockieren</translation>
    </message>
    <message>
        <source>Use expression &amp;builder</source>
        <translation>Im &amp;Baukasten bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as &amp;Draft</source>
        <translation>Als &amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>De&amp;ploy</source>
        <translation>Bereit&amp;stellen</translation>
    </message>
    <message>
        <source>Mutual TLS rule</source>
        <translation>Mutual-TLS-Regel</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Type a host…</source>
        <translation>Host eingeben…</translation>
    </message>
    <message>
        <source>A revoked certificate is still “verified” in the rules language.</source>
        <translation>Ein widerrufenes Zertifikat ist in der Regelsprache weiterhin „verifiziert“.</translation>
    </message>
    <message>
        <source>Requests to these hosts are blocked unless the client presents a valid certificate.</source>
        <translation>Anfragen an diese Hosts werden blockiert, wenn der Client kein gültiges Zertifikat vorlegt.</translation>
    </message>
    <message>
        <source>Rule &amp;name</source>
        <translation>Regel&amp;name</translation>
    </message>
    <message>
        <source>&amp;Hostname</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>Expression preview, read only</source>
        <translation>Ausdruck, Vorschau, nur lesbar</translation>
    </message>
    <message>
        <source>Expression Preview</source>
        <translation>Vorschau des Ausdrucks</translation>
    </message>
    <message>
        <source>Action: Block</source>
        <translation>Aktion: Blockieren</translation>
    </message>
    <message>
        <source>Restored from last time.</source>
        <translation>Vom letzten Mal wiederhergestellt.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Require mTLS</source>
        <translation>mTLS verlangen</translation>
    </message>
    <message>
        <source>Require mTLS for %1</source>
        <translation>mTLS verlangen für %1</translation>
    </message>
    <message>
        <source>Enter a rule name.</source>
        <translation>Ein Regelname fehlt.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Add at least one host, or apply the rule to all hosts.</source>
        <translation>Mindestens ein Host ist nötig, oder die Regel gilt für alle Hosts.</translation>
    </message>
    <message>
        <source>%1 is not an mTLS host: clients are never asked for a certificate there, so every request would be blocked.</source>
        <translation>%1 ist kein mTLS-Host: Clients werden dort nie nach einem Zertifikat gefragt, daher würde jede Anfrage blockiert.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>rulewright::NamedCertificateMenu</name>
    <message>
        <source>The rule names none</source>
        <translation>Die Regel nennt keine</translation>
    </message>
    <message>
        <source>Certifica&amp;tes It Names</source>
        <translation>Ge&amp;nannte Zertifikate</translation>
    </message>
</context>
<context>
    <name>rulewright::NewPassphrase</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Protect key with a passphrase</source>
        <translation>Schlüssel mit einer &amp;Passphrase schützen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Enter a passphrase for the key.</source>
        <translation>Eine Passphrase für den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>rulewright::PassphraseDialog</name>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>Passphrase &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Use for all files</source>
        <translation>&amp;Für alle Dateien verwenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase for “%1”</source>
        <translation>&amp;Passphrase für „%1“</translation>
    </message>
    <message>
        <source>S&amp;kip This File</source>
        <translation>Datei ü&amp;berspringen</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase does not open the file. %n attempt(s) left.</source>
        <translation>
            <numerusform>Diese Passphrase öffnet die Datei nicht. Noch %n Versuch.</numerusform>
            <numerusform>Diese Passphrase öffnet die Datei nicht. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase for the private key of “%1”</source>
        <translation>&amp;Passphrase für den privaten Schlüssel von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase does not open the key. %n attempt(s) left.</source>
        <translation>
            <numerusform>Diese Passphrase öffnet den Schlüssel nicht. Noch %n Versuch.</numerusform>
            <numerusform>Diese Passphrase öffnet den Schlüssel nicht. Noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::PeriodField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Einheit des Zeitraums</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>rulewright::ProjectDocument</name>
    <message>
        <source>Add rule “%1”</source>
        <translation>Regel „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate rule “%1”</source>
        <translation>Regel „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Rename rule “%1”</source>
        <translation>Regel „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Deploy rule “%1”</source>
        <translation>Regel „%1“ bereitstellen</translation>
    </message>
    <message>
        <source>Turn rule “%1” into a draft</source>
        <translation>Regel „%1“ zum Entwurf machen</translation>
    </message>
    <message>
        <source>Edit rule “%1”</source>
        <translation>Regel „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Save rule “%1” as draft</source>
        <translation>Regel „%1“ als Entwurf speichern</translation>
    </message>
    <message>
        <source>Revert rule “%1”</source>
        <translation>Regel „%1“ zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rules</source>
        <translation>
            <numerusform>%n Regel verschieben</numerusform>
            <numerusform>%n Regeln verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::ProjectFiles</name>
    <message>
        <source>Rulewright projects (*.rulewright)</source>
        <translation>Rulewright-Projekte (*.rulewright)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The project “%1” has changes that are not saved.</source>
        <translation>Das Projekt „%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>rulewright::Proposals</name>
    <message>
        <source>is one of the values in { }</source>
        <translation>ist einer der Werte in { }</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>has one of the bits set</source>
        <translation>hat eines der Bits gesetzt</translation>
    </message>
    <message>
        <source>contains, case-sensitive</source>
        <translation>enthält, Groß/Klein zählt</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <translation>passt auf einen regulären Ausdruck</translation>
    </message>
    <message>
        <source>fits a pattern with *, ignoring case</source>
        <translation>passt auf ein Muster mit *, Groß/Klein zählt nicht</translation>
    </message>
    <message>
        <source>fits a pattern with *, case-sensitive</source>
        <translation>passt auf ein Muster mit *, Groß/Klein zählt</translation>
    </message>
    <message>
        <source>every item</source>
        <translation>jedes Element</translation>
    </message>
    <message>
        <source>some item makes the condition true</source>
        <translation>ein Element erfüllt die Bedingung</translation>
    </message>
    <message>
        <source>every item makes the condition true</source>
        <translation>jedes Element erfüllt die Bedingung</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>das Gegenteil</translation>
    </message>
    <message>
        <source>a group of conditions</source>
        <translation>eine Gruppe von Bedingungen</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text in which \ is an ordinary character</source>
        <translation>ein Text, in dem \ ein gewöhnliches Zeichen ist</translation>
    </message>
    <message>
        <source>a set of values</source>
        <translation>eine Menge von Werten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a host of this project</source>
        <translation>ein Host dieses Projekts</translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation>beide Bedingungen</translation>
    </message>
    <message>
        <source>one condition or both</source>
        <translation>eine Bedingung oder beide</translation>
    </message>
    <message>
        <source>one condition, not both</source>
        <translation>eine Bedingung, nicht beide</translation>
    </message>
    <message>
        <source>closes the group</source>
        <translation>schließt die Gruppe</translation>
    </message>
</context>
<context>
    <name>rulewright::RemovalActs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleted from the list: %1. The revocation stays in the records of the CA.</source>
        <translation>Aus der Liste gelöscht: %1. Der Widerruf bleibt bei der CA verzeichnet.</translation>
    </message>
    <message>
        <source>Deleted from the list: %1.</source>
        <translation>Aus der Liste gelöscht: %1.</translation>
    </message>
    <message>
        <source>Delete CA</source>
        <translation>CA löschen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” issued %n certificate(s) of this project. Without it they cannot be verified in the simulator any more:</source>
        <translation>
            <numerusform>„%1“ hat %n Zertifikat dieses Projekts ausgestellt. Ohne die CA kann der Simulator es nicht mehr prüfen:</numerusform>
            <numerusform>„%1“ hat %n Zertifikate dieses Projekts ausgestellt. Ohne die CA kann der Simulator sie nicht mehr prüfen:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone until the project is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis das Projekt geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete CA “%1”</source>
        <translation>CA „%1“ löschen</translation>
    </message>
    <message>
        <source>Deleted CA “%1”.</source>
        <translation>CA „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lös&amp;chen</translation>
    </message>
</context>
<context>
    <name>rulewright::RevocationActs</name>
    <message>
        <source>A revocation by an uploaded CA is final: a revocation list only takes back “On hold”.</source>
        <translation>Ein Widerruf einer hochgeladenen CA ist endgültig: Eine Sperrliste nimmt nur „Ausgesetzt“ zurück.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>Widerrufen: %1.</translation>
    </message>
    <message>
        <source>Add revocation check</source>
        <translation>Widerrufsprüfung ergänzen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>No longer revoked: %1.</source>
        <translation>Nicht mehr widerrufen: %1.</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
</context>
<context>
    <name>rulewright::RevocationEntryModel</name>
    <message>
        <source>not in the project</source>
        <translation>nicht im Projekt</translation>
    </message>
    <message>
        <source>%1, not to be trusted since %2</source>
        <translation>%1, nicht vertrauenswürdig seit %2</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>Widerrufen seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>rulewright::RevocationListModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erzeugt am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>rulewright::RevocationListsDialog</name>
    <message>
        <source>&amp;Generate CRL…</source>
        <translation>Sperrliste er&amp;zeugen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Als &amp;PEM kopieren</translation>
    </message>
    <message>
        <source>Revocation lists, newest first</source>
        <translation>Sperrlisten, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>&amp;Automatically make a new CRL on revocation</source>
        <translation>Beim Widerrufen &amp;automatisch eine neue Sperrliste erzeugen</translation>
    </message>
    <message>
        <source>Holds for all CAs of the project whose key is at hand.</source>
        <translation>Gilt für alle CAs des Projekts, deren Schlüssel da ist.</translation>
    </message>
    <message>
        <source>&amp;Entries of list no. %1</source>
        <translation>&amp;Einträge der Liste Nr. %1</translation>
    </message>
    <message>
        <source>Revocation Lists of “%1”</source>
        <translation>Sperrlisten von „%1“</translation>
    </message>
    <message>
        <source>“%1” has no revocation list yet. Generate one, or import a file with one.</source>
        <translation>„%1“ hat noch keine Sperrliste. Eine erzeugen oder aus einer Datei importieren.</translation>
    </message>
    <message>
        <source>! Certificates are revoked, but no list says so. Generate a list.</source>
        <translation>! Zertifikate sind widerrufen, aber keine Liste sagt es. Eine Liste erzeugen.</translation>
    </message>
    <message>
        <source>! The newest list is outdated, or does not say what is revoked now. Generate a new one.</source>
        <translation>! Die neueste Liste ist veraltet oder sagt nicht, was jetzt widerrufen ist. Eine neue erzeugen.</translation>
    </message>
    <message>
        <source>Make CRLs on revocation</source>
        <translation>Beim Widerrufen Sperrlisten erzeugen</translation>
    </message>
    <message>
        <source>Make no CRLs on revocation</source>
        <translation>Beim Widerrufen keine Sperrlisten erzeugen</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>rulewright::RevokeDialog</name>
    <message>
        <source>Revoke “%1”</source>
        <translation>„%1“ widerrufen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>Rules that let it through afterwards, because they check “verified” only: %1</source>
        <translation>Regeln, die es danach durchlassen, weil sie nur „verifiziert“ prüfen: %1</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat widerrufen</numerusform>
            <numerusform>%n Zertifikate widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Revocation Check</source>
        <translation>Widerrufsprüfung &amp;ergänzen</translation>
    </message>
    <message numerus="yes">
        <source>Revocation is only known for certificates of a managed CA: the rules will not see %n of these.</source>
        <translation>
            <numerusform>Ein Widerruf ist nur bei Zertifikaten einer verwalteten CA bekannt: %n davon sehen die Regeln nicht.</numerusform>
            <numerusform>Ein Widerruf ist nur bei Zertifikaten einer verwalteten CA bekannt: %n davon sehen die Regeln nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployed rule lets a revoked certificate through by checking “verified” only.</source>
        <translation>Keine bereitgestellte Regel lässt ein widerrufenes Zertifikat durch, weil sie nur „verifiziert“ prüft.</translation>
    </message>
    <message>
        <source>&amp;Not to be trusted since</source>
        <translation>&amp;Nicht vertrauenswürdig seit</translation>
    </message>
    <message>
        <source>Not to be trusted since</source>
        <translation>Nicht vertrauenswürdig seit</translation>
    </message>
    <message>
        <source>! This lies ahead: the certificate stays valid until %1. A revocation list can only name it from then on; none is made for it now, so generate one then.</source>
        <translation>! Das liegt in der Zukunft: Das Zertifikat bleibt bis %1 gültig. Eine Sperrliste kann es erst ab dann nennen; jetzt wird dafür keine gemacht, erzeugen Sie sie also dann.</translation>
    </message>
</context>
<context>
    <name>rulewright::RuleList</name>
    <message>
        <source>Rules, in order of evaluation</source>
        <translation>Regeln, in der Reihenfolge der Auswertung</translation>
    </message>
</context>
<context>
    <name>rulewright::RulePage</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Deployed, changed</source>
        <translation>Bereitgestellt, geändert</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Draft, changed</source>
        <translation>Entwurf, geändert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Turn into &amp;draft</source>
        <translation>Zum &amp;Entwurf machen</translation>
    </message>
    <message>
        <source>Save as &amp;Draft</source>
        <translation>Als &amp;Entwurf speichern</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s)</source>
        <translation>
            <numerusform>%n Fehler beheben</numerusform>
            <numerusform>%n Fehler beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>De&amp;ploy changes</source>
        <translation>Änderungen bereit&amp;stellen</translation>
    </message>
    <message>
        <source>De&amp;ploy</source>
        <translation>Bereit&amp;stellen</translation>
    </message>
    <message>
        <source>Rule &amp;name</source>
        <translation>Regel&amp;name</translation>
    </message>
    <message>
        <source>When incoming requests match…</source>
        <translation>Wenn eingehende Anfragen dem entsprechen…</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Baukasten</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Type an expression.</source>
        <translation>Hier einen Ausdruck eingeben.</translation>
    </message>
    <message>
        <source>Expression Preview</source>
        <translation>Vorschau des Ausdrucks</translation>
    </message>
    <message>
        <source>Expression preview, read only</source>
        <translation>Ausdruck, Vorschau, nur lesbar</translation>
    </message>
    <message>
        <source>Then take &amp;action…</source>
        <translation>dann &amp;Aktion ausführen…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 — has errors</source>
        <translation>%1 – hat Fehler</translation>
    </message>
    <message>
        <source>This rule is deployed as shown.</source>
        <translation>Diese Regel ist so bereitgestellt, wie sie hier steht.</translation>
    </message>
    <message>
        <source>✓ Deployed</source>
        <translation>✓ Bereitgestellt</translation>
    </message>
</context>
<context>
    <name>rulewright::RuleTableModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>A rule name; the dot says that the rule is being edited.</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>number %1 of %2, %3, %4, %5, %6</source>
        <translation>Nummer %1 von %2, %3, %4, %5, %6</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
</context>
<context>
    <name>rulewright::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n rule(s).</source>
        <translation>
            <numerusform>%n Regel gelöscht.</numerusform>
            <numerusform>%n Regeln gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” is now number %2.</source>
        <translation>Regel „%1“ hat jetzt die Nummer %2.</translation>
    </message>
    <message>
        <source>Rule “%1” deployed as number %2.</source>
        <translation>Regel „%1“ als Nummer %2 bereitgestellt.</translation>
    </message>
    <message>
        <source>Deploying marks the rule as enabled in this project. Export the project to apply it elsewhere.</source>
        <translation>Bereitstellen schaltet die Regel in diesem Projekt ein. Anderswo wirkt sie erst nach dem Export.</translation>
    </message>
    <message>
        <source>Rule “%1” has errors and stays a draft. Open it to mend them.</source>
        <translation>Regel „%1“ hat Fehler und bleibt ein Entwurf. Zum Beheben lässt sie sich öffnen.</translation>
    </message>
    <message>
        <source>Firewall &amp;Rules, evaluated top-down</source>
        <translation>Firewall-&amp;Regeln, von oben nach unten ausgewertet</translation>
    </message>
    <message>
        <source>Open the rule first into which it is to be inserted.</source>
        <translation>Zuerst die Regel öffnen, in die es eingefügt werden soll.</translation>
    </message>
</context>
<context>
    <name>rulewright::SignerField</name>
    <message>
        <source>%1 (key locked)</source>
        <translation>%1 (Schlüssel verschlossen)</translation>
    </message>
    <message>
        <source>%1 (key not on this computer)</source>
        <translation>%1 (Schlüssel nicht auf diesem Rechner)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Sich selbst</translation>
    </message>
    <message>
        <source>Unlock the private key of “%1” first.</source>
        <translation>Zuerst den privaten Schlüssel von „%1“ öffnen.</translation>
    </message>
    <message>
        <source>No CA of this project has its private key on this computer. Create a CA or import the key first.</source>
        <translation>Keine CA dieses Projekts hat ihren privaten Schlüssel auf diesem Rechner. Zuerst eine CA erzeugen oder den Schlüssel importieren.</translation>
    </message>
</context>
<context>
    <name>rulewright::SimulatorPanel</name>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Reason in the log: %1</source>
        <translation>Grund im Protokoll: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>Rege&amp;l</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>Teile der Regel</translation>
    </message>
    <message>
        <source>Certificate checks</source>
        <translation>Prüfung des Zertifikats</translation>
    </message>
    <message>
        <source>Change assumptions…</source>
        <translation>Annahmen ändern…</translation>
    </message>
    <message>
        <source>Save as Test…</source>
        <translation>Als Test speichern…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>rulewright::SubjectFields</name>
    <message>
        <source>&amp;Name (CN)</source>
        <translation>&amp;Name (CN)</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>A&amp;bteilung</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>zwei Buchstaben</translation>
    </message>
</context>
<context>
    <name>rulewright::TestDialog</name>
    <message>
        <source>&amp;Freeze time</source>
        <translation>Zeit einfrie&amp;ren</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>The test is run at this time, so that it does not fail when the certificate expires.</source>
        <translation>Der Test läuft zu dieser Zeit, damit er nicht fehlschlägt, wenn das Zertifikat abläuft.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>any rule, or none</source>
        <translation>irgendeine Regel oder keine</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>Entschieden &amp;durch</translation>
    </message>
    <message>
        <source>a certificate that is gone</source>
        <translation>ein Zertifikat, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a rule that is gone</source>
        <translation>eine Regel, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Enter a host.</source>
        <translation>Geben Sie einen Host ein.</translation>
    </message>
</context>
<context>
    <name>rulewright::TestTableModel</name>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>rulewright::TestsPanel</name>
    <message>
        <source>New Test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Add Test</source>
        <translation>Test hinzufügen</translation>
    </message>
    <message>
        <source>Edit Test</source>
        <translation>Test bearbeiten</translation>
    </message>
    <message>
        <source>Change Test</source>
        <translation>Test ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Test(s)</source>
        <translation>
            <numerusform>%n Test löschen</numerusform>
            <numerusform>%n Tests löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move Test</source>
        <translation>Test verschieben</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Results of the tests</source>
        <translation>Ergebnisse der Tests</translation>
    </message>
    <message>
        <source>&amp;New Test…</source>
        <translation>&amp;Neuer Test…</translation>
    </message>
    <message>
        <source>&amp;Open in Simulator</source>
        <translation>Im &amp;Simulator öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>No tests yet. “Save as Test…” in the simulator keeps a request and its verdict; the tests then run after each change.</source>
        <translation>Noch keine Tests. „Als Test speichern…“ im Simulator behält eine Anfrage und ihr Urteil; die Tests laufen dann nach jeder Änderung.</translation>
    </message>
</context>
<context>
    <name>rulewright::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>rulewright::TraceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>Tatsächlicher Wert</translation>
    </message>
</context>
<context>
    <name>rulewright::UsageActs</name>
    <message>
        <source>Rule %1 “%2”</source>
        <translation>Regel %1 „%2“</translation>
    </message>
    <message>
        <source>Used &amp;By</source>
        <translation>Verwendet v&amp;on</translation>
    </message>
    <message>
        <source>No rule and no test uses it</source>
        <translation>Keine Regel und kein Test verwendet es</translation>
    </message>
    <message>
        <source>Test %1 “%2”</source>
        <translation>Test %1 „%2“</translation>
    </message>
</context>
<context>
    <name>rulewright::UsageField</name>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS-Client</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS-Server</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
</context>
<context>
    <name>rulewright::ViewingActs</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Simulate with This Certificate</source>
        <translation>Mit diesem Zertifikat &amp;simulieren</translation>
    </message>
    <message>
        <source>Warn Before Expiry</source>
        <translation>Vor dem Ablauf warnen</translation>
    </message>
    <message>
        <source>&amp;Days before its end at which a certificate “expires soon”:</source>
        <translation>&amp;Tage vor dem Ende, ab denen ein Zertifikat „bald abläuft“:</translation>
    </message>
    <message>
        <source>&amp;Warn Before Expiry…</source>
        <translation>Vor Ablauf &amp;warnen…</translation>
    </message>
</context>
</TS>

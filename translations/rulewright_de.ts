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
        <source>What to do: show.</source>
        <translation>Was zu tun ist: show.</translation>
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
        <source>Usage: rulewright [PROJECT]
       rulewright COMMAND [ARGUMENT…]

Without a command the window opens on the project, or on the example project.

  check EXPRESSION        check an expression; “-” reads it from standard input
  simulate PROJECT --host HOST [--certificate NAME|FILE] [--time TIME]
           [--method METHOD] [--path PATH] [--json] [--expect VERDICT]
                          try one request against the rules
  export PROJECT --format rulesets
                          write the rules as JSON for the Rulesets API
  cert show FILE          show what a certificate says
  tour --out FOLDER       drive the window through its main path; pictures, verdicts, JSON

  --help, --version       this text; the version
  COMMAND --help          the options of a command

--example stands for the example project wherever a PROJECT is wanted.
Exit codes: 0 fine, 1 findings or another verdict than expected, 2 wrong use,
3 a file that cannot be read.</source>
        <translation>Aufruf: rulewright [PROJEKT]
       rulewright BEFEHL [ARGUMENT…]

Ohne Befehl öffnet sich das Fenster mit dem Projekt oder mit dem Beispielprojekt.

  check AUSDRUCK          einen Ausdruck prüfen; „-“ liest ihn von der Standardeingabe
  simulate PROJEKT --host HOST [--certificate NAME|DATEI] [--time ZEIT]
           [--method METHODE] [--path PFAD] [--json] [--expect URTEIL]
                          eine Anfrage gegen die Regeln ausprobieren
  export PROJEKT --format rulesets
                          die Regeln als JSON für die Rulesets-API schreiben
  cert show DATEI         den Inhalt eines Zertifikats zeigen
  tour --out ORDNER       das Fenster durch seinen Hauptweg führen; Bilder, Urteile, JSON

  --help, --version       dieser Text; die Version
  BEFEHL --help           die Optionen eines Befehls

--example steht überall für das Beispielprojekt, wo ein PROJEKT verlangt ist.
Rückgabewerte: 0 in Ordnung, 1 Befunde oder ein anderes Urteil als erwartet,
2 falscher Aufruf, 3 eine nicht lesbare Datei.</translation>
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
</context>
<context>
    <name>ExampleStore</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
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
        <source>The certificate was not issued by a CA of this host.</source>
        <translation>Das Zertifikat stammt von keiner Zertifizierungsstelle dieses Hosts.</translation>
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
        <source>The chain ends in a CA of this host.</source>
        <translation>Die Kette endet bei einer Zertifizierungsstelle dieses Hosts.</translation>
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
</context>
<context>
    <name>rulewright::CertificateDetails</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
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
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>Fingerprints and identifiers</source>
        <translation>Fingerabdrücke und Kennungen</translation>
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
        <source>Fields of the rules language</source>
        <translation>Felder der Regelsprache</translation>
    </message>
    <message>
        <source>Certificate “%1”</source>
        <translation>Zertifikat „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
</context>
<context>
    <name>rulewright::CertificatePanel</name>
    <message>
        <source>Revoke certificate “%1”</source>
        <translation>Zertifikat „%1“ widerrufen</translation>
    </message>
    <message>
        <source>Certificate “%1” is revoked.</source>
        <translation>Zertifikat „%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>Restore certificate “%1”</source>
        <translation>Zertifikat „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Certificate “%1” is no longer revoked.</source>
        <translation>Zertifikat „%1“ ist nicht mehr widerrufen.</translation>
    </message>
    <message>
        <source>Delete certificate “%1”</source>
        <translation>Zertifikat „%1“ löschen</translation>
    </message>
    <message>
        <source>Deleted certificate “%1” from the project. Its serial number stays in the records of its authority.</source>
        <translation>Zertifikat „%1“ wurde aus dem Projekt gelöscht. Seine Seriennummer bleibt in den Unterlagen der Zertifizierungsstelle.</translation>
    </message>
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
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Simulate with This Certificate</source>
        <translation>Mit diesem Zertifikat &amp;simulieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>As &amp;PEM</source>
        <translation>Als &amp;PEM</translation>
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
        <source>Revocation is only known for certificates of a managed CA: the rules will not see this one.</source>
        <translation>Ein Widerruf ist nur bei Zertifikaten einer verwalteten Zertifizierungsstelle bekannt: Die Regeln sehen diesen nicht.</translation>
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
</TS>

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireSamples.h"

namespace
{

QByteArray get(const QByteArray &fields)
{
    return "GET /hello HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "\r\nHost: localhost\r\n\r\n";
}

QByteArray withHost(const QByteArray &host)
{
    return "GET /hello HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

QByteArray fields(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "X-" + QByteArray::number(i) + ": 1\r\n";
    return all;
}

QList<WireSample> requestLines()
{
    return {
        {"plain", get(""), 200, true},
        {"no version", line("GET /hello"), 400},
        {"only a method", line("GET"), 400},
        {"two spaces after the method", line("GET  /hello HTTP/1.1"), 400},
        {"two spaces before the version", line("GET /hello  HTTP/1.1"), 400},
        {"space in the target", line("GET /he llo HTTP/1.1"), 400},
        {"space at the start", line(" GET /hello HTTP/1.1"), 400},
        {"space at the end", line("GET /hello HTTP/1.1 "), 400},
        {"tab for a space", line("GET\t/hello HTTP/1.1"), 400},
        {"no target", line("GET HTTP/1.1"), 400},
        {"target without a slash", line("GET hello HTTP/1.1"), 400},
        {"target with a fragment", line("GET /hello#top HTTP/1.1"), 400},
        {"target with a broken escape", line("GET /%zz HTTP/1.1"), 400},
        {"target with half an escape", line("GET /hello%2 HTTP/1.1"), 400},
        {"target beyond ASCII", line("GET /h\xc3\xa9llo HTTP/1.1"), 400},
        {"target with NUL", line(QByteArray("GET /hel\0lo HTTP/1.1", 20)), 400},
        {"version 9.9", line("GET /hello HTTP/9.9"), 505},
        {"version 0.9", line("GET /hello HTTP/0.9"), 505},
        {"version 2.0 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"version in lower case", line("GET /hello http/1.1"), 400},
        {"version with one digit", line("GET /hello HTTP/1"), 400},
        {"version with many digits", line("GET /hello HTTP/1.10"), 400},
        {"version 1.2 is taken as 1.1", line("GET /hello HTTP/1.2"), 200, true},
        {"unknown method", line("BREW /hello HTTP/1.1"), 501},
        {"method in lower case", line("get /hello HTTP/1.1"), 501},
        {"CONNECT", line("CONNECT localhost:80 HTTP/1.1"), 501},
        {"TRACE", line("TRACE /hello HTTP/1.1"), 501},
        {"endless method", QByteArray(100'000, 'A'), 501},
        {"method with a colon", line("G:T /hello HTTP/1.1"), 400},
        {"long target", line("GET /" + QByteArray(9000, 'a') + " HTTP/1.1"), 414},
        {"endless target", "GET /" + QByteArray(1'000'000, 'a'), 414},
        {"longest target", line("GET /" + QByteArray(8191, 'a') + " HTTP/1.1"), 200, true},
        {"absolute target", line("GET http://localhost:81/hello HTTP/1.1"), 200, true},
        {"absolute target elsewhere", line("GET http://example.org/hello HTTP/1.1"), 421},
        {"absolute target with a user", line("GET http://me@localhost/hello HTTP/1.1"), 400},
        {"absolute target without a host", line("GET http:///hello HTTP/1.1"), 400},
        {"absolute target of another scheme", line("GET ftp://localhost/hello HTTP/1.1"), 400},
        {"star for GET", line("GET * HTTP/1.1"), 400},
        {"star for OPTIONS", line("OPTIONS * HTTP/1.1"), 204, true},
        {"some blank lines first", "\r\n\r\n" + get(""), 200, true},
        {"many blank lines first", QByteArray("\r\n").repeated(50) + get(""), 400},
        {"TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400},
        {"binary", QByteArray("\x80\x81\xfe\xff\x00\x01", 6), 400},
        {"SSH", "SSH-2.0-OpenSSH_9.2\r\n", 400},
    };
}

QList<WireSample> lineEnds()
{
    return {
        {"LF only", "GET /hello HTTP/1.1\nHost: localhost\n\n", 400},
        {"LF after a field", "GET /hello HTTP/1.1\r\nHost: localhost\n\r\n", 400},
        {"CR alone in the request line", "GET /hello\r HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"CR alone in a value", get("X: a\rb\r\n"), 400},
        {"CR CR LF", get("X: a\r\r\n"), 400},
        {"NUL in a value", get(QByteArray("X: a\0b\r\n", 8)), 400},
        {"control character in a value",
         get("X: a\x01"
             "b\r\n"),
         400},
        {"DEL in a value", get("X: a\x7f\r\n"), 400},
        {"obs-text in a value", get("X: caf\xe9\r\n"), 200, true},
        {"no colon", get("X\r\n"), 400},
        {"no name", get(": a\r\n"), 400},
        {"space before the colon", get("X : a\r\n"), 400},
        {"tab before the colon", get("X\t: a\r\n"), 400},
        {"space in the name", get("X Y: a\r\n"), 400},
        {"parenthesis in the name", get("X(: a\r\n"), 400},
        {"folded", get("X: a\r\n b\r\n"), 400},
        {"folded first", "GET /hello HTTP/1.1\r\n Host: localhost\r\n\r\n", 400},
        {"empty value", get("X:\r\n"), 200, true},
        {"value in blanks", get("X: \t a \t \r\n"), 200, true},
        {"many fields", get(fields(200)), 431},
        {"long field", get("X: " + QByteArray(40'000, 'a') + "\r\n"), 431},
        {"endless field", "GET /hello HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'a'), 431},
        {"two long fields",
         get("X: " + QByteArray(20'000, 'a') + "\r\nY: " + QByteArray(20'000, 'a') + "\r\n"), 431},
    };
}

QList<WireSample> hosts()
{
    return {
        {"no Host", "GET /hello HTTP/1.1\r\n\r\n", 400},
        {"no Host in 1.0", "GET /hello HTTP/1.0\r\n\r\n", 200},
        {"two Hosts", get("Host: localhost\r\n"), 400},
        {"empty Host", withHost(""), 400},
        {"Host with a path", withHost("localhost/x"), 400},
        {"Host with a user", withHost("me@localhost"), 400},
        {"Host with a bad port", withHost("localhost:8x"), 400},
        {"Host with a large port", withHost("localhost:70000"), 400},
        {"Host as a list", withHost("localhost, localhost"), 400},
        {"Host with a broken bracket", withHost("[::1"), 400},
        {"Host elsewhere", withHost("attacker.example"), 421},
        {"Host that begins as ours", withHost("localhost.attacker.example"), 421},
        {"Host with another address", withHost("192.0.2.7"), 421},
        {"Host with any port", withHost("localhost:1"), 200, true},
        {"Host in capitals with a dot", withHost("LOCALHOST."), 200, true},
        {"Host by address", withHost("127.0.0.1:80"), 200, true},
        {"Host by IPv6 address", withHost("[0:0::1]:80"), 200, true},
        {"allowed Host", withHost("desk.example"), 200, true},
    };
}

QList<WireSample> origins()
{
    const auto sent = [](const QByteArray &fields) { return post(fields + "Content-Length: 0\r\n", {}); };
    return {
        {"Origin of ours", sent("Origin: http://localhost\r\n"), 200, true},
        {"Origin that is allowed", sent("Origin: https://pages.example\r\n"), 200, true},
        {"Origin elsewhere", sent("Origin: https://evil.example\r\n"), 403},
        {"Origin at another port", sent("Origin: http://localhost:3000\r\n"), 403},
        {"Origin of a file", sent("Origin: null\r\n"), 403},
        {"Origin that ends as ours", sent("Origin: https://evil.example/://localhost\r\n"), 403},
        {"page of ours behind a proxy",
         sent("Origin: https://pages.other\r\nSec-Fetch-Site: same-origin\r\n"), 200, true},
        {"page elsewhere", sent("Sec-Fetch-Site: cross-site\r\n"), 403},
        {"page of the same site", sent("Origin: http://localhost:3000\r\nSec-Fetch-Site: same-site\r\n"),
         403},
        {"page elsewhere that only reads", get("Origin: https://evil.example\r\n"), 200, true},
    };
}

QList<WireSample> lengths()
{
    return {
        {"counted body", post("Content-Length: 5\r\n", "hello"), 200, true},
        {"no body at all", post("", ""), 200, true},
        {"body of length 0", post("Content-Length: 0\r\n", ""), 200, true},
        {"length with zeros", post("Content-Length: 005\r\n", "hello"), 200, true},
        {"negative length", post("Content-Length: -5\r\n", "hello"), 400},
        {"length with a plus", post("Content-Length: +5\r\n", "hello"), 400},
        {"length in hex", post("Content-Length: 0x5\r\n", "hello"), 400},
        {"length with a space", post("Content-Length: 5 5\r\n", "hello"), 400},
        {"empty length", post("Content-Length:\r\n", "hello"), 400},
        {"length of 2^64-1", post("Content-Length: 18446744073709551615\r\n", "hello"), 400},
        {"length of 2^64+5", post("Content-Length: 18446744073709551621\r\n", "hello"), 400},
        {"two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400},
        {"the same length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
        {"list of lengths", post("Content-Length: 5, 5\r\n", "hello"), 400},
        {"too long", post("Content-Length: 200000000\r\n", "hello"), 413},
        {"length and chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"chunked in 1.0",
         "POST /echo HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"unknown coding", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501},
        {"identity coding", post("Transfer-Encoding: identity\r\n", "hello"), 501},
        {"misspelt coding", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501},
        {"chunked twice", post("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"), 400},
        {"two codings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
         400},
        {"coding with a parameter", post("Transfer-Encoding: chunked;q=1\r\n", "0\r\n\r\n"), 400},
        {"empty coding", post("Transfer-Encoding:\r\n", "0\r\n\r\n"), 400},
        {"coding in capitals", post("Transfer-Encoding: CHUNKED\r\n", "0\r\n\r\n"), 200, true},
        {"encoded body", post("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "hello"), 415},
        {"identity body", post("Content-Encoding: identity\r\nContent-Length: 5\r\n", "hello"), 200, true},
        {"unknown expectation", post("Expect: a-miracle\r\nContent-Length: 5\r\n", "hello"), 417},
    };
}

QList<WireSample> chunks()
{
    return {
        {"chunks", chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"), 200, true},
        {"chunk size in capitals", chunked("A\r\n0123456789\r\n0\r\n\r\n"), 200, true},
        {"chunk size with zeros", chunked("0005\r\nhello\r\n0\r\n\r\n"), 200, true},
        {"chunk extensions", chunked("5;a=1;b=\"x;y\"\r\nhello\r\n0;last\r\n\r\n"), 200, true},
        {"blank before an extension", chunked("5 ;a\r\nhello\r\n0\r\n\r\n"), 200, true},
        {"trailers", chunked("5\r\nhello\r\n0\r\nX-Sum: 1\r\nContent-Length: 9\r\n\r\n"), 200, true},
        {"trailer without a colon", chunked("0\r\nX\r\n\r\n"), 400},
        {"folded trailer", chunked("0\r\nX: a\r\n b\r\n\r\n"), 400},
        {"endless trailer", chunked("0\r\nX: " + QByteArray(100'000, 'a')), 400},
        {"many trailers", chunked("0\r\n" + fields(5000) + "\r\n"), 400},
        {"negative chunk", chunked("-1\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size with a plus", chunked("+5\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size with a blank", chunked("5 \r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size after a blank", chunked(" 5\r\nhello\r\n0\r\n\r\n"), 400},
        {"empty chunk size", chunked("\r\nhello\r\n0\r\n\r\n"), 400},
        {"no hex digit", chunked("zz\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size of 2^64", chunked("10000000000000000\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size of 2^64-1", chunked("ffffffffffffffff\r\nhello\r\n0\r\n\r\n"), 413},
        {"chunk above the limit", chunked("1000001\r\nhello"), 413},
        {"chunk longer than said", chunked("4\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk ended by LF", chunked("5\r\nhello\n0\r\n\r\n"), 400},
        {"chunk size ended by LF", chunked("5\nhello\r\n0\r\n\r\n"), 400},
        {"long extension", chunked("5;" + QByteArray(1000, 'a') + "\r\nhello\r\n0\r\n\r\n"), 400},
    };
}

QList<WireSample> connections()
{
    return {
        {"close", get("Connection: close\r\n"), 200},
        {"close in a list", get("Connection: foo, CLOSE\r\n"), 200},
        {"keep-alive", get("Connection: keep-alive\r\n"), 200, true},
        {"1.0", "GET /hello HTTP/1.0\r\nHost: localhost\r\n\r\n", 200},
        {"1.0 with keep-alive", "GET /hello HTTP/1.0\r\nHost: localhost\r\nConnection: Keep-Alive\r\n\r\n",
         200, true},
        {"upgrade is ignored", get("Connection: Upgrade\r\nUpgrade: h2c\r\n"), 200, true},
        {"escaped slash stays", line("GET /item/a%2Fb HTTP/1.1"), 200, true},
        {"escaped NUL stays", line("GET /item/%00 HTTP/1.1"), 200, true},
        {"escaped LF stays", line("GET /hello%0a HTTP/1.1"), 200, true},
        {"escaped bytes stay", line("GET /%ff?a=%FF HTTP/1.1"), 200, true},
    };
}

} // namespace

QList<WireSample> wireSamples()
{
    return requestLines() + lineEnds() + hosts() + origins() + lengths() + chunks() + connections();
}

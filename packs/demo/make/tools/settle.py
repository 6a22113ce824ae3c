"""Makes a finished file the same each time it is made, and takes the name of its author out: settle.py FILE DATE

Office files get fixed times, order and compression; PDFs get a fixed date and identifier, and blanks for the author, of
the same length, so that no offset in them moves.
"""
import hashlib
import re
import sys
import uuid
import zipfile


def _identifier(name):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name)).upper().encode()


def office(path, date):
    with zipfile.ZipFile(path) as archive:
        parts = [(item.filename, archive.read(item)) for item in archive.infolist()]
    moment = tuple(int(number) for number in date.split("-")) + (9, 0, 0)
    stamp = rf"\g<1>{date}T09:00:00Z\g<2>".encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</)", stamp, content)
                content = re.sub(rb"(<(?:dc:creator|cp:lastModifiedBy)>)[^<]*(</)", rb"\g<1>\g<2>", content)
            # LibreOffice makes a new identifier for each slide-number field; the field's place in the file is identifier enough.
            content = re.sub(rb'(<a:fld id="\{)[0-9A-F-]{36}', rb"\g<1>" + _identifier(name), content)
            item = zipfile.ZipInfo(name, moment)
            item.compress_type, item.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(item, content)


def pdf(path, date):
    with open(path, "rb") as file:
        content = file.read()
    moment = date.replace("-", "").encode() + b"090000"
    content = re.sub(rb"(/(?:CreationDate|ModDate)\(D:)\d{14}", rb"\g<1>" + moment, content)
    content = re.sub(rb"(/Author<)([0-9A-F]*)>", lambda found: found[1] + b" " * len(found[2]) + b">", content)
    identifier = hashlib.md5(path.rsplit("/", 1)[-1].encode() + moment).hexdigest().upper().encode()
    content = re.sub(rb"(/ID \[ <)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}>", rb"\g<1>" + identifier + rb"\g<2>" + identifier + b">", content)
    content = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", rb"\g<1>" + identifier, content)
    with open(path, "wb") as file:
        file.write(content)


if __name__ == "__main__":
    (pdf if sys.argv[1].endswith(".pdf") else office)(*sys.argv[1:])

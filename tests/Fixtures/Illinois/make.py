"""Makes illinois-2018.xlsx, the rows of 2018 as somebody would have them in a sheet, sex and votes in words: /usr/bin/python3 make.py"""
import pathlib
import zipfile
from xml.sax.saxutils import escape

import pandas

HERE = pathlib.Path(__file__).parent
NAMES = {"sex": {1: "Male", 2: "Female"}, "rv": {1: "Registered", 2: "Not Registered"}, "voter": {1: "Voted", 2: "Not voted"}}
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def cell(name, value):
    if pandas.isna(value):
        return "<c/>"
    if name in NAMES:
        return text(NAMES[name][int(value)])
    return f"<c><v>{value:.17g}</v></c>"


def text(value):
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'


data = pandas.read_stata(HERE / "illinois-2018.dta", convert_categoricals=False)
rows = ["".join(text(name) for name in data.columns)]
rows += ["".join(cell(name, value) for name, value in zip(data.columns, row)) for row in data.itertuples(index=False)]
parts = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="2018" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>' + "".join(f"<row>{row}</row>" for row in rows) + "</sheetData></worksheet>",
}
with zipfile.ZipFile(HERE / "illinois-2018.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
    for name, content in parts.items():
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        book.writestr(entry, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + content)

"""Makes the workbooks of this folder with openpyxl, XlsxWriter and, through them, pandas: python3 make.py. See README.md."""
import datetime

import openpyxl
import pandas
import xlsxwriter

ROWS = [
    (1, 1, "0301", datetime.date(2019, 12, 31), datetime.datetime(2019, 12, 31, 23, 59, 30), True, "Åse", 0.5),
    (2, 5, "1103", datetime.date(1900, 1, 1), datetime.datetime(2020, 2, 29, 0, 0, 0), False, "two\nlines", -1.25),
    (3, None, "5001", None, None, None, None, None),
]
NAMES = ["id", "trust", "kommune", "day", "moment", "yes", "name", "share"]


def plain_openpyxl(path, epoch=None):
    """Shared strings; optionally days counted from 1904."""
    book = openpyxl.Workbook()
    if epoch is not None:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "Data"
    sheet.append(NAMES)
    for row in ROWS:
        sheet.append([None if epoch is not None and isinstance(cell, datetime.date) and cell.year < 1904 else cell for cell in row])
    book.save(path)


def oddities(path):
    """What people do to sheets: a title row, merged cells, numbers as texts, errors, formulas without and with values, hidden sheets, a codebook."""
    book = xlsxwriter.Workbook(path)
    hidden = book.add_worksheet("Old")
    hidden.write_row(0, 0, ["x"])
    hidden.write_row(1, 0, [1])
    sheet = book.add_worksheet("Svar")
    sheet.activate()
    sheet.set_first_sheet()
    hidden.hide()
    bold, italic = book.add_format({"bold": True}), book.add_format({"italic": True})
    sheet.write_row(2, 0, ["id", "as_text", "kommune", "answer", "sum", "error", "rich", "mixed", "merged"])
    for i in range(4):
        row = 3 + i + (1 if i == 3 else 0)
        sheet.write_number(row, 0, i + 1)
        sheet.write_string(row, 1, ["1", "2,5", "", "-3"][i])
        sheet.write_string(row, 2, ["0301", "1103", "0301", "5001"][i])
        sheet.write_string(row, 3, ["Helt enig", "helt  uenig", "Vet ikke", ""][i])
        sheet.write_formula(row, 4, f"=A{row + 1}*2", None, (i + 1) * 2)
        sheet.write_formula(row, 5, "=NA()", None, "#N/A" if i == 1 else i)
        sheet.write_rich_string(row, 6, "a", bold, "b", italic, f"c{i}")
        if i == 2:
            sheet.write_string(row, 7, "none")
        else:
            sheet.write_number(row, 7, i + 0.5)
    sheet.merge_range(3, 8, 4, 8, 7)
    sheet.write_string(4, 11, "a remark")
    sheet.write_blank(30, 0, None, bold)
    book_sheet = book.add_worksheet("Kodebok")
    book_sheet.write_row(0, 0, ["Variabel", "Etikett", "Kode", "Kategori", "Mangler"])
    for i, row in enumerate([
        ["answer", "Er du enig?", 1, "Helt uenig", ""],
        ["", "", 5, "Helt enig", ""],
        ["", "", 9, "Vet ikke", "ja"],
        ["id", "Løpenummer", "", "", ""],
        ["as_text", "Tall", "", "", "98;99"],
    ]):
        book_sheet.write_row(i + 1, 0, row)
    book.close()


def with_pandas(path):
    frame = pandas.DataFrame({"a": [1, 2, None], "b": ["x", "0301", None], "day": pandas.to_datetime(["2019-12-31", None, "2020-01-01"])})
    frame.to_excel(path, index=False, sheet_name="Sheet1", engine="xlsxwriter")


plain_openpyxl("openpyxl-1900.xlsx")
plain_openpyxl("openpyxl-1904.xlsx", openpyxl.utils.datetime.CALENDAR_MAC_1904)
oddities("xlsxwriter-oddities.xlsx")
with_pandas("pandas.xlsx")
